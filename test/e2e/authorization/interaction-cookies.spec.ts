import { beforeAll, describe, expect, it } from 'vitest';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { addPublicClient, PUBLIC_CLIENT } from '../../support/public-client.js';
import { useServer } from '../../support/test-app.js';

const CREDENTIAL = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln';
const LOST = [400, 'session.not_found'];
const BEGUN = [204, undefined];

/** Begins a sign-in in the interaction that a request names; the status, and the code of an error. */
async function begin(send: typeof fetch, app?: string, headers: Record<string, string> = {}) {
  const response = await send(`/api/experience${app === undefined ? '' : `?app_id=${app}`}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ interactionEvent: 'SignIn' }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : (JSON.parse(text) as { code: string }).code];
}

describe('the cookies of a sign-in', () => {
  const server = useServer();
  let first: ClientUnderTest;
  let second: ClientUnderTest;
  let native: ClientUnderTest;
  let person: Person;

  beforeAll(async () => {
    first = await addClient(server.tenant);
    second = await addClient(server.tenant);
    native = await addClient(server.tenant, 'Native');
    person = await addPerson(server.tenant);
  });

  const cookiesOf = (response: Response): Record<string, string> =>
    Object.fromEntries(
      response.headers.getSetCookie().map((line) => [line.slice(0, line.indexOf('=')), line]),
    );

  /** Two applications whose sign-ins began in one browser, the second last. */
  const begunTwice = async () => {
    const browser = new BrowserlessClient(server.tenant, first);
    await browser.authorize();
    const other = Object.assign(new BrowserlessClient(server.tenant, second), { jar: browser.jar });
    await other.authorize();
    return { browser, other };
  };

  /** Signs in to the application of a browser, which is named each time; where its request goes on. */
  const submitNamed = async (browser: BrowserlessClient): Promise<string> => {
    const named = { 'logto-app-id': browser.client.clientId };
    await browser.api('PUT', 'experience', { interactionEvent: 'SignIn' }, named);
    const identifier = { type: 'username', value: person.username };
    const { body } = await browser.api(
      'POST',
      'experience/verification/password',
      { identifier, password: person.password },
      named,
    );
    const { verificationId } = body;
    await browser.api('POST', 'experience/identification', { verificationId }, named);
    return String((await browser.api('POST', 'experience/submit', undefined, named)).body['redirectTo']);
  };

  it('are bound to the path of what reads them, and out of reach of scripts', async () => {
    const browser = new BrowserlessClient(server.tenant, first);
    const cookies = cookiesOf(await browser.fetch(browser.authorizationUrl()));
    expect(cookies['_interaction']).toMatch(/; path=\/;.*samesite=lax; httponly$/i);
    expect(cookies['_interaction_resume']).toMatch(/; path=\/oidc\/auth\/[\w-]+;.*samesite=lax; httponly$/i);
    expect(cookies['_logto']).toMatch(/; path=\/; samesite=lax$/i);
    expect(JSON.parse(decodeURIComponent(browser.jar.get('_logto') ?? ''))).toEqual({
      appId: first.clientId,
    });
    const kept = JSON.parse(decodeURIComponent(browser.jar.get('_interaction') ?? '')) as object;
    expect(Object.keys(kept)).toEqual([first.clientId, '_legacy']);
  });

  it('hand the credential of Google One Tap to the page, for ten seconds', async () => {
    const browser = new BrowserlessClient(server.tenant, first);
    const response = await browser.fetch(browser.authorizationUrl({ google_one_tap_credential: CREDENTIAL }));
    expect(response.headers.get('location')).toBe(
      `/direct/social/google?app_id=${first.clientId}&fallback=sign-in`,
    );
    const cookie = cookiesOf(response)['_logto_google_one_tap_credential'] ?? '';
    expect(cookie).toMatch(new RegExp(`^[^=]+=${CREDENTIAL}; path=/; expires=[^;]+; samesite=lax$`, 'i'));
    const expires = Date.parse(/expires=([^;]+)/.exec(cookie)?.[1] ?? '');
    expect(expires - Date.parse(response.headers.get('date') ?? '')).toBeLessThanOrEqual(10_000);
  });

  it('let two applications sign in at once, each named in a header or a query', async () => {
    const { browser, other } = await begunTwice();
    const ask = (app?: string, headers?: Record<string, string>) =>
      begin((url, init) => browser.fetch(String(url), init), app, headers);
    for (const app of [first.clientId, second.clientId]) expect(await ask(app)).toEqual(BEGUN);
    expect(await ask('nobody')).toEqual(LOST);
    const named = { 'logto-app-id': first.clientId };
    expect(await ask(undefined, { 'logto-app-id': 'nobody' })).toEqual(LOST);
    // The header counts, whatever the query says.
    expect(await ask('nobody', named)).toEqual(BEGUN);
    expect(await ask(first.clientId, { 'logto-app-id': 'nobody' })).toEqual(LOST);

    for (const one of [browser, other]) {
      const answer = await one.follow(await submitNamed(one));
      expect((await one.exchange(answer)).status).toBe(200);
    }
  });

  it('count for nothing where they were changed, have no signature, or are another tenant’s', async () => {
    const browser = new BrowserlessClient(server.tenant, first);
    await browser.authorize();
    const foreign = new BrowserlessClient(server.other, await addClient(server.other));
    await foreign.authorize();
    const [value, signature] = ['_interaction', '_interaction.sig'].map(
      (name) => browser.jar.get(name) ?? '',
    );
    const [theirs, signed] = ['_interaction', '_interaction.sig'].map((name) => foreign.jar.get(name) ?? '');
    const ask = (cookie: string) =>
      begin((url, init) => fetch(server.tenant.baseUrl + String(url), init), undefined, { cookie });
    expect(await ask(`_interaction=${value}; _interaction.sig=${signature}`)).toEqual(BEGUN);
    for (const cookie of [
      `_interaction=${value}`,
      `_interaction=${value}; _interaction.sig=${signature?.slice(0, -1)}`,
      `_interaction=${value}; _interaction.sig=${signed}`,
      `_interaction=${theirs}; _interaction.sig=${signature}`,
      `_interaction=${theirs}; _interaction.sig=${signed}`,
      '',
    ]) {
      expect(await ask(cookie)).toEqual(LOST);
    }
  });

  it('are needed to go on, by the browser in which it began', async () => {
    const browser = new BrowserlessClient(server.tenant, first);
    await browser.authorize();
    const redirectTo = await browser.submitPassword(person.username, person.password);
    const stranger = await fetch(redirectTo, { redirect: 'manual' });
    expect([stranger.status, await stranger.json()]).toMatchObject([400, { code: 'session.not_found' }]);
    expect(await browser.locationOf(redirectTo)).toContain('/consent');
    // What was used is gone.
    const again = await browser.fetch(redirectTo);
    expect([again.status, await again.json()]).toMatchObject([400, { code: 'session.not_found' }]);
  });

  it('name another session after each sign-in', async () => {
    const browser = new BrowserlessClient(server.tenant, first);
    await browser.signIn(person.username, person.password);
    const before = browser.jar.get('_session');
    const signature = browser.jar.get('_session.sig');
    const silently = (cookie: string) =>
      fetch(browser.authorizationUrl({ prompt: 'none', scope: 'openid profile' }), {
        redirect: 'manual',
        headers: { cookie },
      });
    const old = `_session=${before}; _session.sig=${signature}`;
    expect((await silently(old)).headers.get('location')).toContain('code=');
    await browser.signIn(person.username, person.password, { prompt: 'login' });
    const after = browser.jar.get('_session');
    expect([before, after]).toEqual([expect.any(String), expect.any(String)]);
    expect(after).not.toBe(before);
    expect((await silently(old)).headers.get('location')).toContain('error=login_required');
  });

  it('take native applications by the consent each time, and others once', async () => {
    const browser = new BrowserlessClient(server.tenant, native);
    await browser.signIn(person.username, person.password);
    const again = { prompt: undefined, scope: 'openid profile' };
    expect(await browser.authorize(again)).toBe(`${server.tenant.baseUrl}/consent?app_id=${native.clientId}`);
    const page = Object.assign(new BrowserlessClient(server.tenant, first), { jar: browser.jar });
    expect(await page.authorize(again)).toContain('/consent?');
    await page.follow(`${server.tenant.baseUrl}/consent?app_id=${first.clientId}`);
    expect(await page.authorize(again)).toContain('code=');
    // More than was granted is asked for.
    expect(await page.authorize({ ...again, scope: 'openid profile email' })).toContain('/consent?');
  });

  it.each<[where: string, method: string, address: (goOn: string, own: string) => string]>([
    ['at its address', 'GET', (goOn) => goOn],
    ['at its address with a slash at the end', 'GET', (goOn) => `${goOn}/`],
    ['at its address in upper case', 'GET', (goOn) => goOn.replace('/auth/', '/AUTH/')],
    ['asked for without a body', 'HEAD', (goOn) => goOn],
    ['at the address of one that began here', 'GET', (goOn, own) => new URL(own, goOn).href],
    ['at the address of none', 'GET', (goOn) => new URL('n.one', goOn).href],
  ])(
    'of another browser do not go on in this one, whoever has set the one that is bound to a path: %s',
    async (_, method, address) => {
      const [attacker, victim] = [
        new BrowserlessClient(server.tenant, first),
        new BrowserlessClient(server.tenant, first),
      ];
      await attacker.authorize();
      await victim.authorize();
      const goOn = await attacker.submitPassword(person.username, person.password);
      const planted = attacker.jar
        .headerFor(new URL(goOn).pathname)
        .split('; ')
        .filter((pair) => pair.startsWith('_interaction_resume'));
      const begun = JSON.parse(decodeURIComponent(victim.jar.get('_interaction') ?? '')) as {
        _legacy: string;
      };
      const answer = await fetch(address(goOn, begun['_legacy'] ?? ''), {
        method,
        redirect: 'manual',
        headers: { cookie: [victim.jar.headerFor('/'), ...planted].join('; ') },
      });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []]);
      expect(await answer.text()).toMatch(/^$|session\.not_found/);
      expect(await attacker.locationOf(goOn)).toContain('/consent');
    },
  );
});

describe('the cookies of a sign-in on https', () => {
  const server = useServer({ ENDPOINT: 'https://id.example.com', TRUSTED_PROXIES: '127.0.0.1,::1' });

  it('can be set by nobody else, and go over https only', async () => {
    await addPublicClient(server, 'default');
    const client = { clientId: PUBLIC_CLIENT, redirectUri: 'https://page.example.com/cb' };
    const browser = new BrowserlessClient(server.tenant, client);
    const proxied = { 'x-forwarded-host': 'id.example.com', 'x-forwarded-proto': 'https' };
    const response = await fetch(browser.authorizationUrl(), { redirect: 'manual', headers: proxied });
    const cookies = response.headers.getSetCookie();
    expect(cookies.map((line) => line.slice(0, line.indexOf('=')))).toEqual(
      expect.arrayContaining([
        '__Host-_interaction',
        '__Host-_interaction.sig',
        '__Secure-_interaction_resume',
      ]),
    );
    for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
    for (const cookie of cookies.filter((line) => line.startsWith('__Host-'))) {
      expect(cookie).toMatch(/; path=\/;/);
      expect(cookie).not.toMatch(/domain=/i);
    }
    const cookie = cookies.map((line) => line.slice(0, line.indexOf(';'))).join('; ');
    const send: typeof fetch = (url, init) => fetch(server.tenant.baseUrl + String(url), init);
    expect(await begin(send, undefined, { ...proxied, cookie })).toEqual(BEGUN);
    const plain = cookie.replaceAll('__Host-', '');
    expect(await begin(send, undefined, { ...proxied, cookie: plain })).toEqual(LOST);
  });
});
