import { beforeAll, expect, it } from 'vitest';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { addThirdParty } from '../../support/third-parties.js';
import { useServer } from '../../support/test-app.js';
import { requestToken, type TokenAnswer } from '../../support/tokens.js';

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
/** Shorter texts may stand somewhere by chance. */
const SHORTEST = 8;
/** It tells the pages what the address of the first one told. */
const COOKIE_OF_PAGES = '_logto';

const server = useServer();
let person: Person;
let thirdParty: ClientUnderTest;
let device: ClientUnderTest;

beforeAll(async () => {
  person = await addPerson(server.tenant);
  thirdParty = await addThirdParty(server, server.tenant, { userScopes: ['profile'] });
  device = await addClient(server.tenant, 'Native', { customClientMetadata: { isDeviceFlow: true } });
});

/** A browser that remembers every secret which it was handed. */
class WatchfulBrowser extends BrowserlessClient {
  readonly secrets = new Set<string>();

  override async fetch(url: string, init?: RequestInit): Promise<Response> {
    const response = await super.fetch(url, init);
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=');
      if (name !== COOKIE_OF_PAGES) for (const text of textsIn(value)) this.note(text);
    }
    const location = new URL(response.headers.get('location') ?? '/', this.tenant.baseUrl);
    for (const name of ['code', 'user_code']) this.note(location.searchParams.get(name));
    // The address at which the browser goes on with an interaction.
    if (/\/oidc\/\w+\/[\w-]+$/.test(location.pathname)) this.note(location.pathname.split('/').at(-1));
    return response;
  }

  note(value: unknown): void {
    if (typeof value !== 'string' || value.length < SHORTEST) return;
    this.secrets.add(value);
    if (/^\w{4}-\w{4}$/.test(value)) this.secrets.add(value.replace('-', ''));
  }

  noteTokens({ body }: TokenAnswer): void {
    for (const name of ['access_token', 'refresh_token', 'id_token']) this.note(body[name]);
  }
}

/** The value of a cookie, or the texts in it, where it is JSON. */
function textsIn(value: string): readonly unknown[] {
  try {
    return Object.values(JSON.parse(decodeURIComponent(value)) as object);
  } catch {
    return [value];
  }
}

/** The secrets among what the database holds, in whatever spelling, with the table. */
async function storedOf(secrets: Iterable<string>): Promise<readonly string[]> {
  const tables = await sql<{ name: string }>(
    server.databaseUrl,
    `select oid::regclass::text as name from pg_class
     where relkind = 'r' and relnamespace in (select oid from pg_namespace where nspname in ('public', 'portico_worker'))`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    // The audit log names interactions, as the contract has it: without its signature the name opens nothing.
    const rows = await sql<{ row: string }>(
      server.databaseUrl,
      `select (to_jsonb(t) #- '{payload,sessionId}')::text as row from ${name} t`,
    );
    const text = rows.map(({ row }) => row).join('\n');
    for (const secret of secrets) {
      const spellings = [
        secret,
        ...(['hex', 'base64url'] as const).map((to) => Buffer.from(secret).toString(to)),
      ];
      if (spellings.some((spelling) => text.includes(spelling))) found.push(`${secret} in ${name}`);
    }
  }
  return found;
}
const nothingIsStoredOf = async ({ secrets }: WatchfulBrowser) => expect(await storedOf(secrets)).toEqual([]);

it('no cookie, code or token of a sign-in is stored as it is', async () => {
  const browser = new WatchfulBrowser(server.tenant, thirdParty);
  const oneTime = 'one-time-token-of-somebody';
  browser.note(oneTime);
  await browser.authorize({ one_time_token: oneTime });
  await nothingIsStoredOf(browser);
  const onward = await browser.submitPassword(person.username, person.password);
  await nothingIsStoredOf(browser);
  expect(await browser.locationOf(onward)).toMatch(/\/consent\?/);
  await nothingIsStoredOf(browser);
  const { body } = await browser.api('POST', 'interaction/consent', {});
  await nothingIsStoredOf(browser);
  const answer = await browser.follow(String(body['redirectTo']));
  await nothingIsStoredOf(browser);
  const tokens = await browser.exchange(answer);
  browser.noteTokens(tokens);
  await nothingIsStoredOf(browser);
  const refresh = { grant_type: 'refresh_token', refresh_token: String(tokens.body['refresh_token']) };
  browser.noteTokens(await browser.token(refresh));
  // Asks again, and so stores an interaction that knows of the session.
  await browser.authorize({ id_token_hint: String(tokens.body['id_token']) });
  await browser.fetch('/oidc/session/end');
  await nothingIsStoredOf(browser);
  // Cookies and their signatures, code, tokens, addresses.
  expect(browser.secrets.size).toBeGreaterThan(10);
});

it('no code, cookie or token of a device and its user is stored as it is', async () => {
  const browser = new WatchfulBrowser(server.tenant, device);
  const response = await fetch(`${server.tenant.issuer}/device/auth`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: device.clientId,
      scope: 'openid offline_access',
      one_time_token: 'one-time-token-of-a-device',
    }),
  });
  const { device_code: code, user_code: userCode } = Object(await response.json());
  for (const secret of [code, userCode, 'one-time-token-of-a-device']) browser.note(secret);
  await nothingIsStoredOf(browser);
  await browser.locationOf(await browser.locationOf('/device'));
  const xsrf = browser.jar.get('_logto_device_flow_xsrf') ?? '';
  await nothingIsStoredOf(browser);
  for (const more of ['', '&confirm=yes']) {
    const body = new URLSearchParams(`xsrf=${xsrf}&user_code=${userCode}${more}`);
    await browser.locationOf(`${server.tenant.issuer}/device`, { method: 'POST', body });
    await nothingIsStoredOf(browser);
  }
  const consent = await browser.locationOf(await browser.submitPassword(person.username, person.password));
  await nothingIsStoredOf(browser);
  expect(await browser.locationOf(await browser.locationOf(consent))).toMatch(/\/device\/success$/);
  await nothingIsStoredOf(browser);
  browser.noteTokens(
    await requestToken(server.tenant, {
      client_id: device.clientId,
      grant_type: DEVICE_GRANT,
      device_code: code,
    }),
  );
  await nothingIsStoredOf(browser);
  expect(browser.secrets.size).toBeGreaterThan(10);
});
