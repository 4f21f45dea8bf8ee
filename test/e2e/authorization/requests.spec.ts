import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

const RESOURCES = ['https://one.example.com', 'https://two.example.com'];

type Parameters = Record<string, string | readonly string[] | undefined>;

describe('an authorization request', () => {
  const server = useServer();
  let client: ClientUnderTest;
  let confidential: ClientUnderTest;
  let native: ClientUnderTest;
  let thirdParty: ClientUnderTest;
  let person: Person;

  beforeAll(async () => {
    client = await addClient(server.tenant);
    confidential = await addClient(server.tenant, 'Traditional');
    native = await addClient(server.tenant, 'Native');
    thirdParty = await addClient(server.tenant, 'Traditional', { isThirdParty: true });
    person = await addPerson(server.tenant);
    const api = await apiClient(server.tenant);
    for (const indicator of RESOURCES) await api.post('/resources', { name: indicator, indicator });
  });

  /** Where the request leads: the page, or the members of an error, each without what every answer has. */
  const ask = async (parameters: Parameters, of = client) => {
    const browser = new BrowserlessClient(server.tenant, of);
    const response = await browser.fetch(browser.authorizationUrl(parameters));
    const location = response.headers.get('location');
    if (location === null) return (await response.json()) as unknown;
    expect(response.status).toBe(303);
    if (location.startsWith('/')) return location.split('?')[0];
    const { hash, search } = new URL(location);
    const searchParams = new URLSearchParams(search === '' ? hash.slice(1) : search);
    expect([searchParams.get('state'), searchParams.get('iss')]).toEqual([
      'some-state',
      server.tenant.issuer,
    ]);
    return [searchParams.get('error'), searchParams.get('error_description')];
  };

  it.each([
    [{ response_type: 'code' }, '/sign-in'],
    [{ response_type: 'token' }, ['unsupported_response_type', 'unsupported response_type requested']],
    [{ response_type: undefined }, ['invalid_request', "missing required parameter 'response_type'"]],
    [
      { response_type: 'none' },
      ['invalid_request', 'requested response_type is not allowed for this client'],
    ],
    [{ response_mode: 'pigeon' }, ['unsupported_response_mode', 'unsupported response_mode requested']],
    [{ prompt: 'select_account' }, ['invalid_request', 'unsupported prompt value requested']],
    [{ prompt: 'none login' }, ['invalid_request', 'prompt none must only be used alone']],
    [{ prompt: 'none' }, ['login_required', 'End-User authentication is required']],
    [{ request: 'a.b.c' }, ['request_not_supported', null]],
    [{ request_uri: 'https://app.example.com/request' }, ['request_uri_not_supported', null]],
    [{ scope: 'openid made_up' }, '/sign-in'],
    [
      { resource: 'https://unknown.example.com' },
      ['invalid_target', 'resource indicator is missing, or unknown'],
    ],
    [
      { resource: [RESOURCES[0] ?? '', 'https://unknown.example.com'] },
      ['invalid_target', 'resource indicator is missing, or unknown'],
    ],
    [{ resource: '/api' }, ['invalid_target', 'resource indicator must be an absolute URI']],
    [
      { resource: 'https://one.example.com#a' },
      ['invalid_target', 'resource indicator must not contain a fragment component'],
    ],
    [{ resource: RESOURCES }, '/sign-in'],
    [{ resource: RESOURCES.join(',') }, '/sign-in'],
    [
      { resource: `${RESOURCES[0]},https://unknown.example.com` },
      ['invalid_target', 'resource indicator is missing, or unknown'],
    ],
  ] as const)('with %j leads to %j', async (parameters, answer) => {
    expect(await ask(parameters)).toEqual(answer);
  });

  it('of an unknown client, one of another tenant, or without an address, is refused in the answer itself', async () => {
    expect(await ask({ client_id: 'nobody' })).toMatchObject({
      code: 'oidc.invalid_client',
      error: 'invalid_client',
      error_description: 'invalid client nobody',
    });
    const { clientId } = await addClient(server.other);
    expect(await ask({ client_id: clientId })).toMatchObject({ error: 'invalid_client' });
    expect(await ask({ redirect_uri: undefined })).toMatchObject({ error: 'invalid_request' });
  });

  it('of a third party may ask for no more of a user than it was allowed', async () => {
    expect(await ask({ scope: 'openid made_up' }, thirdParty)).toBe('/sign-in');
    expect(await ask({ scope: 'openid email' }, thirdParty)).toEqual([
      'invalid_scope',
      'requested scope is not allowed',
    ]);
  });

  it.each([
    ['query', /^https:\/\/app\.example\.com\/callback\?code=.+&state=some-state&iss=/],
    ['fragment', /^https:\/\/app\.example\.com\/callback#code=.+&state=some-state&iss=/],
  ])('is answered in the %s where it says so', async (mode, pattern) => {
    const browser = new BrowserlessClient(server.tenant, client);
    expect((await browser.signIn(person.username, person.password, { response_mode: mode })).href).toMatch(
      pattern,
    );
  });

  describe('without a challenge', () => {
    const none = { code_challenge: undefined, code_challenge_method: undefined };
    const required = [
      'invalid_request',
      'Authorization Server policy requires PKCE to be used for this request',
    ];

    it('is refused where the client keeps no secret', async () => {
      expect(await ask(none)).toEqual(required);
      expect(await ask(none, native)).toEqual(required);
      expect(
        await ask({ ...none, client_id: 'demo-app', redirect_uri: `${server.tenant.baseUrl}/demo-app` }),
      ).toEqual(required);
      expect(await ask(none, confidential)).toBe('/sign-in');
    });

    it('ends in a code that no verifier goes with', async () => {
      const browser = new BrowserlessClient(server.tenant, confidential);
      const answer = await browser.signIn(person.username, person.password, none);
      expect(await browser.exchange(answer)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    });
  });

  it.each([
    [{ code_challenge_method: undefined }, 'code_challenge_method must be provided'],
    [{ code_challenge_method: 'plain' }, 'not supported value of code_challenge_method'],
    [{ code_challenge: undefined }, 'code_challenge must be provided with code_challenge_method'],
    [{ code_challenge: 'short' }, 'code_challenge must be a string with a minimum length of 43 characters'],
  ])('with a challenge that nobody can answer is refused: %j', async (parameters, description) => {
    expect(await ask(parameters, confidential)).toEqual(['invalid_request', description]);
  });

  it.each([
    ['another', { code_verifier: 'v'.repeat(43) }],
    ['no', { code_verifier: '' }],
  ])('ends in a code that is worth nothing with %s verifier', async (_name, parameters) => {
    const browser = new BrowserlessClient(server.tenant, client);
    const answer = await browser.signIn(person.username, person.password);
    expect(await browser.exchange(answer, parameters)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  it('leaves out offline access where nobody is asked for consent', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const asked = await browser.signIn(person.username, person.password);
    expect((await browser.exchange(asked)).body['refresh_token']).toBeDefined();
    const silent = new URL(await browser.authorize({ prompt: undefined }));
    const { body } = await browser.exchange(silent);
    expect([body['refresh_token'], body['scope']]).toEqual([undefined, 'openid profile']);
  });
});
