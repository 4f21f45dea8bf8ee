import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { announcedIn, awaitMemberships, membershipsIn } from '../../support/jit-provisioning.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import { addSsoConnector } from '../../support/sso-connectors.js';
import { named } from './fixture.js';
import { identify, newBrowser, registered, submit, useSettings } from './social-fixture.js';
import { comeBySso, DOMAIN, employee, newAddress, shownBySso, signedInBySso, useSso } from './sso-fixture.js';

const OTHER = 'gannet.example';

const setting = useSso();
const organizations: Record<string, string> = {};
let roleId: string;
let otherConnector: string;

const post = async (path: string, body: object): Promise<string> => {
  const answer = await setting.api.post(path, body);
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return String(Object(answer.body)['id']);
};

/** Where the user is a member, by name, with the number of roles there. */
async function joined(userId: string): Promise<Record<string, number>> {
  const memberships = await membershipsIn(setting.server.databaseUrl, userId);
  const names = new Map(Object.entries(organizations).map(([name, id]) => [id, name]));
  return Object.fromEntries(
    Object.entries(memberships).map(([id, roles]) => [names.get(id) ?? id, roles.length]),
  );
}

beforeAll(async () => {
  const { api, idp } = setting;
  await awaitMemberships(setting.server.databaseUrl);
  otherConnector = await addSsoConnector(api, idp, { connectorName: 'Gannet', domains: [OTHER] });
  roleId = await post('/organization-roles', { name: 'member' });
  for (const name of ['connector', 'domain', 'both', 'second']) {
    organizations[name] = await post('/organizations', { name });
    await api.post(`/organizations/${organizations[name]}/jit/roles`, { organizationRoleIds: [roleId] });
  }
  const rules: [string, string, object][] = [
    ['connector', 'sso-connectors', { ssoConnectorIds: [setting.connectorId] }],
    ['domain', 'email-domains', { emailDomain: DOMAIN }],
    ['both', 'sso-connectors', { ssoConnectorIds: [setting.connectorId] }],
    ['both', 'email-domains', { emailDomain: DOMAIN }],
    ['second', 'sso-connectors', { ssoConnectorIds: [otherConnector] }],
  ];
  for (const [name, kind, body] of rules) {
    const { status } = await api.post(`/organizations/${organizations[name]}/jit/${kind}`, body);
    if (status !== 201) throw new Error(`${name}: ${status}`);
  }
});

/** Who, how and when; the id of the user. */
const CASES: readonly {
  readonly who: string;
  readonly comes: () => Promise<string>;
  readonly joins: Record<string, number>;
}[] = [
  {
    who: 'somebody new, by the connector',
    comes: () => signedInBySso(setting, employee(setting, newAddress())),
    joins: { connector: 1, both: 1 },
  },
  {
    who: 'somebody new, by the connector, without an address',
    comes: () => signedInBySso(setting, newSub(setting.idp)),
    joins: { connector: 1, both: 1 },
  },
  {
    who: 'a user with the address, by the connector for the first time',
    comes: async () => {
      const email = newAddress();
      await addPerson(setting.server.tenant, { primaryEmail: email });
      return signedInBySso(setting, employee(setting, email));
    },
    joins: { connector: 1, both: 1 },
  },
  {
    who: 'a user who left, by the connector again',
    comes: async () => {
      const sub = employee(setting, newAddress());
      const userId = await signedInBySso(setting, sub);
      for (const name of ['connector', 'both'])
        await setting.api.delete(`/organizations/${organizations[name]}/users/${userId}`);
      return signedInBySso(setting, sub);
    },
    joins: {},
  },
  {
    who: 'a user of the connector, by another one for the same provider',
    comes: async () => {
      const sub = employee(setting, newAddress());
      const userId = await signedInBySso(setting, sub);
      const again = await signedInBySso({ ...setting, connectorId: otherConnector }, sub);
      return again === userId ? userId : 'somebody else';
    },
    joins: { connector: 1, both: 1 },
  },
  {
    who: 'a user who left, by an attempt that began before the first one ended',
    comes: async () => {
      const email = newAddress();
      const { id: userId } = await addPerson(setting.server.tenant, { primaryEmail: email });
      const sub = employee(setting, email);
      const identified = async () => {
        const browser = await newBrowser(setting);
        await identify(browser, await shownBySso(browser, setting, sub));
        return browser;
      };
      const [first, second] = [await identified(), await identified()];
      await submit(first);
      for (const name of ['connector', 'both'])
        await setting.api.delete(`/organizations/${organizations[name]}/users/${userId}`);
      await submit(second);
      return userId;
    },
    joins: {},
  },
  {
    who: 'a user with the address, by a password',
    comes: async () => {
      const method = { password: true, verificationCode: false, isPasswordPrimary: true };
      await useSettings(setting.api, { signIn: { methods: [{ ...method, identifier: 'username' }] } });
      const person = await addPerson(setting.server.tenant, { primaryEmail: newAddress() });
      const browser = await newBrowser(setting);
      const body = { identifier: named(person.username), password: PASSWORD };
      const { verificationId } = await browser.experience('POST', '/verification/password', body);
      await identify(browser, String(verificationId));
      await submit(browser);
      return person.id;
    },
    joins: {},
  },
  {
    who: 'somebody new, by a social provider that vouches for the address, where single sign-on is off',
    comes: async () => {
      await useSettings(setting.api, { singleSignOnEnabled: false });
      const connectorId = await addSocial(setting.api, setting.idp, 'some-social');
      const sub = newSub(setting.idp, { email: newAddress(), email_verified: true });
      return registered({ ...setting, connectorId }, sub);
    },
    joins: { domain: 1, both: 1 },
  },
  {
    who: 'a user whom an operator made',
    comes: async () => (await addPerson(setting.server.tenant, { primaryEmail: newAddress() })).id,
    joins: {},
  },
];

describe('just-in-time membership', () => {
  it.each(CASES)('comes to $who as the rules say', async ({ comes, joins }) => {
    expect(await joined(await comes())).toEqual(joins);
  });
});

describe('who joins by a connector', () => {
  it.each([
    ['somebody new', async () => undefined],
    ['a user with the address', (email: string) => addPerson(setting.server.tenant, { primaryEmail: email })],
  ])('is announced once, and reads it in the first token: %s', async (_, prepare) => {
    const email = newAddress();
    await prepare(email);
    const sub = employee(setting, email);
    const browser = await newBrowser(setting);
    await browser.authorize({ scope: 'openid urn:logto:scope:organizations' });
    await browser.begin('SignIn');
    const { userId, redirectTo } = await comeBySso(browser, setting, sub);
    const { body } = await browser.exchange(await browser.follow(redirectTo));
    const { organizations: told } = decodeJwt<{ organizations: string[] }>(String(body['id_token']));
    const expected = [organizations['connector'], organizations['both']].toSorted();
    expect(told.toSorted()).toEqual(expected);
    expect(await announcedIn(setting.server.databaseUrl, userId)).toEqual(expected);

    expect(await signedInBySso(setting, sub)).toBe(userId);
    expect(await announcedIn(setting.server.databaseUrl, userId)).toEqual(expected);
  });
});
