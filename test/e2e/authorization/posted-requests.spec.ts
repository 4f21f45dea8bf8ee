import { beforeAll, describe, expect, it } from 'vitest';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

const FORM = 'application/x-www-form-urlencoded';

describe('an authorization request', () => {
  const server = useServer();
  let client: ClientUnderTest;

  beforeAll(async () => {
    client = await addClient(server.tenant);
  });

  /** The parameters of a request, apart from its address. */
  const parametersFor = (browser: BrowserlessClient, more?: Record<string, string>) =>
    new URL(browser.authorizationUrl(more)).searchParams;

  const post = (browser: BrowserlessClient, body: string, type: string | undefined, query = '') =>
    browser.fetch(`${server.tenant.issuer}/auth${query}`, {
      method: 'POST',
      headers: type === undefined ? {} : { 'content-type': type },
      body: Buffer.from(body),
    });

  it.each([
    ['a form', FORM, (parameters: URLSearchParams) => parameters.toString()],
    [
      'JSON',
      'application/json',
      (parameters: URLSearchParams) => JSON.stringify(Object.fromEntries(parameters)),
    ],
  ])('may be posted as %s, and ends in the same code', async (_name, type, write) => {
    const person = await addPerson(server.tenant);
    const browser = new BrowserlessClient(server.tenant, client);
    const answer = await post(browser, write(parametersFor(browser)), type);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/sign-in?app_id=${client.clientId}`,
    ]);
    const back = await browser.follow(await browser.submitPassword(person.username, person.password));
    expect(back.searchParams.get('state')).toBe('some-state');
    expect((await browser.exchange(back)).status).toBe(200);
  });

  it('has values of JSON as text', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const { prompt: _prompt, ...parameters } = Object.fromEntries(parametersFor(browser));
    const answer = await post(
      browser,
      JSON.stringify({ ...parameters, max_age: 10, login_hint: true, ui_locales: null, resource: [] }),
      'application/json',
    );
    expect(answer.headers.get('location')).toBe(`/sign-in?app_id=${client.clientId}&login_hint=true`);
  });

  it('may be divided between the query and the body', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const parameters = parametersFor(browser);
    parameters.delete('client_id');
    const answer = await post(browser, parameters.toString(), FORM, `?client_id=${client.clientId}`);
    expect(answer.headers.get('location')).toBe(`/sign-in?app_id=${client.clientId}`);
  });

  it('may be posted without a body', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const answer = await browser.fetch(browser.authorizationUrl(), { method: 'POST' });
    expect(answer.headers.get('location')).toBe(`/sign-in?app_id=${client.clientId}`);
  });

  const duplicate = {
    code: 'oidc.invalid_request',
    error: 'invalid_request',
    error_description: "'state' parameter must not be provided twice",
  };

  it.each([
    [
      'in a query',
      (browser: BrowserlessClient, parameters: string) =>
        browser.fetch(`${server.tenant.issuer}/auth?${parameters}&state=other`),
    ],
    [
      'in a form',
      (browser: BrowserlessClient, parameters: string) => post(browser, `${parameters}&state=other`, FORM),
    ],
    [
      'in the query and the body',
      (browser: BrowserlessClient, parameters: string) => post(browser, parameters, FORM, '?state=other'),
    ],
  ])('is refused with a parameter that comes twice %s', async (_where, send) => {
    const browser = new BrowserlessClient(server.tenant, client);
    const answer = await send(browser, parametersFor(browser).toString());
    expect([answer.status, answer.headers.get('location'), await answer.json()]).toMatchObject([
      400,
      null,
      duplicate,
    ]);
  });

  it('is refused with a list in JSON where one value is due', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const parameters = Object.fromEntries(parametersFor(browser));
    const answer = await post(
      browser,
      JSON.stringify({ ...parameters, state: ['a', 'b'] }),
      'application/json',
    );
    expect([answer.status, await answer.json()]).toMatchObject([400, duplicate]);
  });

  it('is refused like every other type, and with more parameters than any client sends', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const parameters = parametersFor(browser).toString();
    const text = await post(browser, parameters, 'text/plain');
    expect([text.status, await text.json()]).toMatchObject([
      400,
      {
        error: 'invalid_request',
        error_description:
          'only application/x-www-form-urlencoded content-type bodies are supported on POST /auth',
      },
    ]);
    const many = await post(browser, `${parameters}${'&a'.repeat(101)}`, FORM);
    expect([many.status, await many.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  });

  it('is posted to end a session too', async () => {
    const answer = await fetch(`${server.tenant.issuer}/session/end`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: client.clientId,
        post_logout_redirect_uri: 'https://elsewhere.example.com',
      }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: 'invalid_request', error_description: 'post_logout_redirect_uri not registered' },
    ]);
  });
});
