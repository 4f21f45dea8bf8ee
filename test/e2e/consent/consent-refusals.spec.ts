import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import {
  addShopClient,
  ASKED,
  askedBrowser,
  CONSENT,
  furnish,
  grantsOf,
  type Parameters,
  refusal,
} from './asking.js';

const NOT_FOUND = [400, 'session.not_found'];

const server = useServer();
let person: Person;
let third: ClientUnderTest;

beforeAll(async () => {
  ({ person, third } = await furnish(server, server.tenant));
});

const asked = (client: ClientUnderTest, parameters: Parameters = ASKED, who = person) =>
  askedBrowser(server.tenant, client, who, parameters);
const likeThird = () => addShopClient(server, server.tenant);
const grants = (clientId: string) => grantsOf(server, clientId);

describe('somebody who does not agree', () => {
  const refuse = async (browser: BrowserlessClient) => browser.api('DELETE', CONSENT);
  const told = async (browser: BrowserlessClient, { body }: { body: Record<string, unknown> }) =>
    new URL(await browser.locationOf(String(body['redirectTo']))).searchParams;

  it('has nothing granted, and the application is told so (an extension of the contract)', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const answer = await refuse(browser);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(await told(browser, answer))).toEqual({
      error: 'access_denied',
      error_description: 'the user did not agree',
      state: 'some-state',
      iss: `${server.tenant.baseUrl}/oidc`,
    });
    expect(await grants(client.clientId)).toEqual([]);
    expect(refusal(await browser.api('POST', CONSENT, {}))).toEqual(NOT_FOUND);
  });

  it('changes nothing where they have agreed before', async () => {
    const browser = await asked(await likeThird());
    const { body } = await browser.api('POST', CONSENT, {});
    expect((await refuse(browser)).body).toEqual(body);
    expect((await told(browser, { body })).get('code')).toMatch(/./);
  });

  it('can be nobody but who is asked', async () => {
    const browser = new BrowserlessClient(server.tenant, third);
    expect(refusal(await refuse(browser))).toEqual(NOT_FOUND);
    await browser.authorize(ASKED);
    expect(refusal(await refuse(browser))).toEqual(NOT_FOUND);
    const foreign = await (
      await asked(third)
    ).api('DELETE', CONSENT, undefined, { origin: 'https://example.com' });
    expect(refusal(foreign)).toEqual([403, 'auth.forbidden']);
  });
});

describe('nobody gets to agree', () => {
  const both = async (browser: BrowserlessClient, headers?: Record<string, string>) => [
    refusal(await browser.api('GET', CONSENT, undefined, headers)),
    refusal(await browser.api('POST', CONSENT, {}, headers)),
  ];

  it('without the cookie of an interaction', async () => {
    expect(await both(new BrowserlessClient(server.tenant, third))).toEqual([NOT_FOUND, NOT_FOUND]);
  });

  it('before they have signed in', async () => {
    const browser = new BrowserlessClient(server.tenant, third);
    await browser.authorize(ASKED);
    expect(await both(browser)).toEqual([NOT_FOUND, NOT_FOUND]);
  });

  it('for an application that asks nothing in this browser', async () => {
    const browser = await asked(third);
    expect(await both(browser, { 'logto-app-id': 'another' })).toEqual([NOT_FOUND, NOT_FOUND]);
  });

  it('with the cookies of another tenant', async () => {
    const { jar } = await asked(third);
    const cookie = jar.headerFor('/');
    for (const method of ['GET', 'POST']) {
      const response = await fetch(`${server.other.baseUrl}/api/${CONSENT}`, { method, headers: { cookie } });
      expect([response.status, Object(await response.json()).code]).toEqual(NOT_FOUND);
    }
  });

  it('in a browser that is not in the session of the one who is asked', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const somebody = await addPerson(server.tenant);
    const others = new BrowserlessClient(server.tenant, await addClient(server.tenant));
    await others.signIn(somebody.username, somebody.password);
    const pairs = ({ jar }: BrowserlessClient, name: string) =>
      jar
        .headerFor('/')
        .split('; ')
        .filter((pair) => pair.startsWith(name));
    const interaction = pairs(browser, '_interaction');
    for (const session of [[], pairs(others, '_session')]) {
      for (const method of ['GET', 'POST']) {
        const cookie = [...interaction, ...session].join('; ');
        const response = await fetch(`${server.tenant.baseUrl}/api/${CONSENT}`, {
          method,
          headers: { cookie },
        });
        expect([response.status, Object(await response.json()).code]).toEqual(NOT_FOUND);
      }
    }
    expect(await grants(client.clientId)).toEqual([]);
    expect((await browser.api('GET', CONSENT)).body).toMatchObject({ user: { id: person.id } });
  });

  it('on a page of somebody else', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const pages: Record<string, string>[] = [
      { origin: 'https://evil.example.com' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of pages) {
      expect(refusal(await browser.api('POST', CONSENT, {}, headers))).toEqual([403, 'auth.forbidden']);
    }
    expect(await grants(client.clientId)).toEqual([]);
  });

  it('a second time, once the browser has gone on', async () => {
    const browser = await asked(third);
    const { body } = await browser.api('POST', CONSENT, {});
    await browser.follow(String(body['redirectTo']));
    expect(await both(browser)).toEqual([NOT_FOUND, NOT_FOUND]);
  });

  it('once they are suspended', async () => {
    const somebody = await addPerson(server.tenant);
    const browser = await asked(third, { scope: 'openid' }, somebody);
    await (await apiClient(server.tenant)).patch(`/users/${somebody.id}/is-suspended`, { isSuspended: true });
    expect(await both(browser)).toEqual([NOT_FOUND, NOT_FOUND]);
  });
});
