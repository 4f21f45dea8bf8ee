import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import {
  addShopClient,
  ASKED,
  askedBrowser,
  CONSENT,
  furnish,
  grantsOf,
  ORGANIZATIONS,
  SHOP,
} from './asking.js';

const server = useServer();
let person: Person;
let own: string;

beforeAll(async () => {
  ({ person, own } = await furnish(server, server.tenant));
});

describe('a consent', () => {
  it('is asked for anew where the application wants that, and the last choice counts', async () => {
    const client = await addShopClient(server, server.tenant);
    const browser = await askedBrowser(server.tenant, client, person, ASKED);
    const choose = async (organizationIds: string[]) => {
      const { body } = await browser.api('POST', CONSENT, { organizationIds });
      const answer = await browser.follow(String(body['redirectTo']));
      const token = await browser.exchange(answer, { resource: SHOP });
      return decodeJwt(String(token.body['access_token']))['scope'];
    };
    expect(await choose([])).toBe('read');
    for (const [chosen, scope] of [[[own], 'read write'] as const, [[], 'read'] as const]) {
      expect(await browser.authorize({ ...ASKED, prompt: 'consent' })).toMatch(/\/consent\?/);
      expect((await browser.api('GET', CONSENT)).body).toMatchObject({
        organizations: [{ id: own, missingResourceScopes: [{ scopes: [{ name: 'write' }] }] }],
        missingOIDCScope: ['profile', ORGANIZATIONS],
      });
      expect(await choose([...chosen])).toBe(scope);
      expect(await grantsOf(server, client.clientId)).toHaveLength(1);
    }
  });

  it('leaves what was chosen before, where nobody chooses anew', async () => {
    const client = await addShopClient(server, server.tenant);
    const browser = await askedBrowser(server.tenant, client, person, ASKED);
    await browser.follow(String((await browser.api('POST', CONSENT, {})).body['redirectTo']));
    const [before] = await grantsOf(server, client.clientId);
    await browser.authorize({ ...ASKED, prompt: 'consent' });
    expect(await grantsOf(server, client.clientId)).toEqual([before]);
    expect(await browser.authorize({ ...ASKED, prompt: undefined })).toMatch(client.redirectUri);
  });
});
