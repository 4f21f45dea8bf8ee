import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let idp: IdentityProvider;
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  idp = await startIdentityProvider();
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterAll(() => idp.close());

/** Both tenants begin with none. */
beforeEach(async () => {
  for (const each of [api, other]) {
    for (const id of readAll(await each.get('/sso-connectors'), 'id'))
      await each.delete(`/sso-connectors/${id}`);
  }
});

const draft = { providerName: 'OIDC', connectorName: 'Acme' };
const path = async (given: object = draft): Promise<string> =>
  `/sso-connectors/${read(await api.post('/sso-connectors', given), 'id')}`;

const member = ({ body }: ApiAnswer, name: string): unknown => Object(body)[name];

describe('an enterprise connector', () => {
  it('is made with what is known of it, and seen by its own tenant alone', async () => {
    const created = await api.post('/sso-connectors', { ...draft, domains: ['ACME.example'] });
    expect([created.status, created.body]).toEqual([
      200,
      {
        tenantId: 'default',
        id: expect.stringMatching(/^[0-9a-z]{12}$/),
        ...draft,
        config: {},
        domains: ['acme.example'],
        branding: {},
        syncProfile: false,
        enableTokenStorage: false,
        createdAt: expect.any(Number),
      },
    ]);
    const own = `/sso-connectors/${read(created, 'id')}`;
    const shown = {
      ...Object(created.body),
      name: 'OIDC',
      providerType: 'oidc',
      providerLogo: expect.stringMatching(/^data:/),
      providerLogoDark: expect.stringMatching(/^data:/),
    };
    expect((await api.get(own)).body).toEqual(shown);
    expect((await api.get('/sso-connectors')).body).toEqual([shown]);
    expect((await other.get('/sso-connectors')).body).toEqual([]);
    expect(refusal(await other.get(own))).toEqual([404, 'entity.not_exists_with_id']);
    expect(refusal(await other.patch(own, { syncProfile: true }))).toEqual([
      404,
      'entity.not_exists_with_id',
    ]);
    expect(refusal(await other.delete(own))).toEqual([404, 'entity.not_found']);
    expect((await other.post('/sso-connectors', draft)).status).toBe(200);
  });

  it('is changed in what is named', async () => {
    const own = await path({ ...draft, domains: ['acme.example'], branding: { displayName: 'Acme' } });
    const changes = { domains: ['b.example', 'a.example'], branding: { logo: 'https://a.example/l.png' } };
    const changed = await api.patch(own, { ...changes, syncProfile: true });
    expect([changed.status, changed.body]).toMatchObject([200, { ...draft, ...changes, syncProfile: true }]);
    expect(member(changed, 'branding')).toEqual(changes.branding);
    await api.patch(own, { connectorName: 'Roadrunner', branding: { displayName: '' } });
    expect((await api.get(own)).body).toMatchObject({
      connectorName: 'Roadrunner',
      branding: {},
      domains: changes.domains,
    });
    expect(refusal(await api.patch(own, {}))).toEqual([422, 'entity.invalid_input']);
    expect((await api.patch(own, { providerName: 'Okta', syncProfile: false })).body).toMatchObject({
      providerName: 'OIDC',
    });
  });

  it('goes when it is deleted', async () => {
    const own = await path();
    expect((await api.delete(own)).status).toBe(204);
    expect(refusal(await api.get(own))).toEqual([404, 'entity.not_exists_with_id']);
    expect(refusal(await api.delete(own))).toEqual([404, 'entity.not_found']);
  });

  it('keeps its secrets to those who ask for it', async () => {
    const own = await path({ ...draft, config: { ...idp.ssoConfig, clientSecret: 'goshawk' } });
    expect(member(await api.get(own), 'config')).toMatchObject({ clientSecret: 'goshawk' });
    await api.patch(own, { config: { ...idp.ssoConfig, clientSecret: 'merlin' } });
    const logs = JSON.stringify((await api.get('/logs?logKey=Management.UpdateSsoConnector')).body);
    expect(logs).toContain('config');
    expect(logs).not.toMatch(/goshawk|merlin/);
  });

  it('comes in pages where a page is asked for, the newest first', async () => {
    for (const connectorName of ['A', 'B', 'C'])
      await api.post('/sso-connectors', { ...draft, connectorName });
    expect(readAll(await api.get('/sso-connectors'), 'connectorName')).toEqual(['C', 'B', 'A']);
    const page = await api.get('/sso-connectors?page=2&page_size=2');
    expect([readAll(page, 'connectorName'), page.headers.get('total-number')]).toEqual([['A'], '3']);
    expect((await api.get('/sso-connectors')).headers.get('total-number')).toBeNull();
  });
});

describe('what is refused of an enterprise connector', () => {
  it('is a provider that nobody knows, before anything else', async () => {
    const refused = await api.post('/sso-connectors', {
      providerName: 'Carrier pigeon',
      connectorName: 'Acme',
      domains: ['gmail.com'],
    });
    expect(refusal(refused)).toEqual([422, 'connector.not_found']);
  });

  it.each(['POST', 'PATCH'])(
    'are domains of everybody, then domains that are named twice (%s)',
    async (method) => {
      const own = await path({ ...draft, connectorName: 'Own' });
      const send = (domains: string[]) =>
        method === 'POST'
          ? api.post('/sso-connectors', { ...draft, domains, config: { issuer: 1 } })
          : api.patch(own, { domains, config: { issuer: 1 } });
      const forbidden = await send(['a.example', 'GMAIL.com', 'A.example']);
      expect(refusal(forbidden)).toEqual([422, 'single_sign_on.forbidden_domains']);
      expect(member(forbidden, 'data')).toEqual({ data: ['gmail.com'] });
      const twice = await send(['a.example', 'b.example', 'A.example']);
      expect(refusal(twice)).toEqual([422, 'single_sign_on.duplicated_domains']);
      expect(member(twice, 'data')).toEqual({ data: ['a.example'] });
      for (const none of ['', 'localhost', '*.example.com', 'a b.example'])
        expect(refusal(await send([none]))).toEqual([400, 'guard.invalid_input']);
      expect(refusal(await send(Array.from({ length: 101 }, (_, n) => `d${n}.example`)))).toEqual([
        400,
        'guard.invalid_input',
      ]);
    },
  );

  it('is a name that another one has, which a new one is told after its config and an old one before', async () => {
    await path();
    const own = await path({ ...draft, connectorName: 'Own' });
    const config = { issuer: 1 };
    expect(refusal(await api.post('/sso-connectors', { ...draft, config }))).toEqual([
      400,
      'connector.invalid_config',
    ]);
    const taken = [409, 'single_sign_on.duplicate_connector_name'];
    expect(refusal(await api.post('/sso-connectors', draft))).toEqual(taken);
    expect(refusal(await api.patch(own, { connectorName: 'Acme', config }))).toEqual(taken);
    expect((await api.patch(own, { connectorName: 'Own' })).status).toBe(200);
  });

  it('is a name that comes twice at once, but for one', async () => {
    const statuses = await Promise.all([1, 2, 3, 4].map(() => api.post('/sso-connectors', draft)));
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  });

  it('is a provider whose certificate is none', async () => {
    const config = { entityId: 'acme', signInEndpoint: 'https://idp.acme.example', x509Certificate: 'none' };
    const refused = await api.post('/sso-connectors', { ...draft, providerName: 'SAML', config });
    expect(refusal(refused)).toEqual([400, 'connector.invalid_certificate']);
  });

  it('is a provider that cannot be discovered, with what was wrong', async () => {
    const issuer = `${new URL(idp.issuer).origin}/nowhere`;
    const config = { ...idp.ssoConfig, issuer };
    const refused = await api.post('/sso-connectors', { ...draft, config });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain(issuer);
    const own = await path({ ...draft, config: idp.ssoConfig });
    expect((await api.patch(own, { config })).status).toBe(400);
    expect(member(await api.get(own), 'config')).toEqual(idp.ssoConfig);
  });

  it.each(['javascript:alert(1)', 'data:text/html,hi', 'logo.png'])('is the picture %s', async (logo) => {
    const refused = await api.post('/sso-connectors', { ...draft, branding: { logo } });
    expect(refusal(refused)).toEqual([400, 'guard.invalid_input']);
  });
});

describe('enterprise providers', () => {
  it('are told with what consoles show of them', async () => {
    const providers = await api.get('/sso-connector-providers');
    expect(readAll(providers, 'providerName')).toContain('OIDC');
    expect(Object(providers.body)[0]).toEqual({
      providerName: 'OIDC',
      providerType: 'oidc',
      name: 'OIDC',
      description: expect.any(String),
      logo: expect.stringMatching(/^data:/),
      logoDark: expect.stringMatching(/^data:/),
    });
  });
});

describe('what pages are told of enterprise connectors', () => {
  const shown = async (tenant = server.tenant): Promise<unknown> => {
    const response = await fetch(`${tenant.baseUrl}/api/.well-known/sign-in-exp`);
    return Object(await response.json()).ssoConnectors;
  };

  it('is how they look, where people can sign in with them and single sign-on is switched on', async () => {
    const domains = ['acme.example'];
    const branding = { displayName: 'Acme people', logo: 'https://acme.example/logo.png' };
    const id = (await path({ ...draft, config: idp.ssoConfig, domains, branding })).split('/').at(-1);
    await path({ ...draft, connectorName: 'No config', domains });
    await path({ ...draft, connectorName: 'No domain', config: idp.ssoConfig });
    await api.patch('/sign-in-exp', { singleSignOnEnabled: false });
    expect(await shown()).toEqual([]);
    await api.patch('/sign-in-exp', { singleSignOnEnabled: true });
    expect(await shown()).toEqual([{ id, connectorName: 'Acme people', logo: branding.logo }]);
    const darkLogo = 'https://acme.example/dark.png';
    await api.patch(`/sso-connectors/${id}`, { branding: { ...branding, darkLogo } });
    expect(await shown()).toMatchObject([{ logo: branding.logo, darkLogo }]);
    await other.patch('/sign-in-exp', { singleSignOnEnabled: true });
    expect(await shown(server.other)).toEqual([]);
    await api.patch(`/sso-connectors/${id}`, { domains: [] });
    expect(await shown()).toEqual([]);
  });
});
