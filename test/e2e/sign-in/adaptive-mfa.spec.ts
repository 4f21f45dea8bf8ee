import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { type TestApp, useServer } from '../../support/test-app.js';
import { allDelivered, hookOfTest, receiverOfTest, verified } from '../webhooks/fixture.js';
import { refusal } from './fixture.js';
import { addTotp, setExperience, show, totpCode } from './mfa-fixture.js';

const ADAPTIVE = { mfa: { factors: ['Totp'], policy: 'Mandatory' }, adaptiveMfa: { enabled: true } };
const BERLIN = { Country: 'DE', Latitude: '52.52', Longitude: '13.405', 'Bot-Score': '97' };
const AUCKLAND = { Country: 'NZ', Latitude: '-36.8485', Longitude: '174.7633', 'Bot-Score': '97' };

type Place = Readonly<Record<string, string>>;
const headersOf = (place: Place): Record<string, string> =>
  Object.fromEntries(Object.entries(place).map(([name, value]) => [`X-Logto-Cf-${name}`, value]));

/** A browser of somebody who is identified. */
async function identified(
  server: TestApp,
  client: ClientUnderTest,
  person: Person,
): Promise<BrowserlessClient> {
  const browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
  await browser.identify(person.username, person.password);
  return browser;
}

const submitFrom = (browser: BrowserlessClient, place: Place) =>
  browser.api('POST', 'experience/submit', undefined, headersOf(place));

/** Somebody with TOTP who has signed in from a place before. */
async function knownIn(server: TestApp, client: ClientUnderTest, place: Place): Promise<Person> {
  const person = await addPerson(server.tenant);
  await addTotp(server, server.tenant.id, person.id);
  const browser = await identified(server, client, person);
  if ((await submitFrom(browser, place)).status !== 200) throw new Error('the first sign-in is a usual one');
  return person;
}

const placesOf = ({ databaseUrl }: TestApp, { id }: Person) =>
  sql<{ country: string }>(
    databaseUrl,
    'select country from user_places where user_id = $1 order by country',
    [id],
  );

describe('adaptive MFA behind a trusted proxy', () => {
  const server = useServer({
    TRUSTED_PROXIES: 'loopback',
    WORKER_CONCURRENCY: '2',
    OUTBOUND_ALLOWED_HOSTS: '*',
  });
  let api: ApiClient;
  let client: ClientUnderTest;
  beforeAll(async () => {
    api = await apiClient(server.tenant);
    client = await addClient(server.tenant);
    await setExperience(api, ADAPTIVE);
  });

  it('asks for a second factor in an unusual place, tells webhooks once, and keeps no place until then', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['PostSignInAdaptiveMfaTriggered']);
    const person = await knownIn(server, client, BERLIN);
    const browser = await identified(server, client, person);
    const refused = await submitFrom(browser, AUCKLAND);
    expect(refusal(refused)).toBe('403 session.mfa.require_mfa_verification');
    expect(refused.body['data']).toEqual({ availableFactors: ['Totp'], maskedIdentifiers: {} });
    // Whoever takes the headers away again has not become usual by it.
    expect(refusal(await submitFrom(browser, BERLIN))).toBe('403 session.mfa.require_mfa_verification');
    expect(await placesOf(server, person)).toEqual([{ country: 'DE' }]);

    await show(server, browser, await totpCode(server, server.tenant.id, person.id));
    expect((await submitFrom(browser, AUCKLAND)).status).toBe(200);
    expect(await placesOf(server, person)).toEqual([{ country: 'DE' }, { country: 'NZ' }]);

    await allDelivered(server);
    expect(receiver.received.map((received) => verified(received, hook.signingKey))).toEqual([
      expect.objectContaining({
        event: 'PostSignInAdaptiveMfaTriggered',
        interactionEvent: 'SignIn',
        sessionId: expect.any(String),
        userId: person.id,
        userIp: expect.any(String),
        user: expect.objectContaining({ username: person.username }),
        adaptiveMfaResult: {
          requiresMfa: true,
          triggeredRules: [{ rule: 'new_country' }, { rule: 'geo_velocity' }],
        },
      }),
    ]);
  });

  it('asks for nothing in a usual place, whatever factors there are', async () => {
    const person = await knownIn(server, client, BERLIN);
    const browser = await identified(server, client, person);
    expect((await submitFrom(browser, BERLIN)).status).toBe(200);
  });

  it('goes by what the nearest proxy has written, whatever a browser has written before it', async () => {
    const person = await knownIn(server, client, BERLIN);
    const browser = await identified(server, client, person);
    const refused = await submitFrom(browser, { ...BERLIN, Country: 'DE, NZ', 'Bot-Score': '99, 97' });
    expect(refusal(refused)).toBe('403 session.mfa.require_mfa_verification');
  });

  it('has somebody without a factor set one up', async () => {
    const person = await addPerson(server.tenant);
    const browser = await identified(server, client, person);
    const refused = await submitFrom(browser, { ...BERLIN, 'Bot-Score': '3' });
    expect(refusal(refused)).toBe('422 user.missing_mfa');
    expect(refused.body['data']).toEqual({ availableFactors: ['Totp'] });
  });

  it('does not judge the sign-ins of other tenants, nor keep where they are from', async () => {
    const person = await addPerson(server.other);
    const browser = new BrowserlessClient(server.other, await addClient(server.other));
    await browser.authorize();
    await browser.identify(person.username, person.password);
    expect((await submitFrom(browser, { ...BERLIN, 'Bot-Score': '3' })).status).toBe(200);
    expect(await placesOf(server, person)).toEqual([]);
  });
});

describe('adaptive MFA without a proxy', () => {
  const server = useServer();
  let client: ClientUnderTest;
  beforeAll(async () => {
    client = await addClient(server.tenant);
    await setExperience(await apiClient(server.tenant), ADAPTIVE);
  });

  it('believes no header: they neither make a sign-in unusual nor are they kept', async () => {
    const person = await knownIn(server, client, BERLIN);
    const browser = await identified(server, client, person);
    expect((await submitFrom(browser, { ...AUCKLAND, 'Bot-Score': '3' })).status).toBe(200);
    expect(await placesOf(server, person)).toEqual([]);
  });
});
