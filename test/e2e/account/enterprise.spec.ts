import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { startIdentityProvider } from '../../support/identity-provider.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { addSsoConnector } from '../../support/sso-connectors.js';
import { answerJson, expireTokens, isRefresh, renewalsAt } from '../../support/token-sets.js';
import { DOMAIN, employee, newAddress, signedInBySso, useSso } from '../sign-in/sso-fixture.js';
import { useSettings } from '../sign-in/social-fixture.js';
import { addBrowsedClient, openAccountCenter, signInTo } from './fixture.js';
import { type SignedIn, signedInTo } from './self-fixture.js';
import { outcome } from './social-fixture.js';

const READERS = 10;
const NOT_FOUND = [404, 'secrets.third_party_token_set.token_not_found'];
const EXPIRED = [401, 'secrets.third_party_token_set.access_token_expired'];

interface Employee extends SignedIn {
  readonly sub: string;
  readonly connectorId: string;
}

const setting = useSso();
let client: BrowsedClient;
let made = 0;

beforeAll(async () => {
  await openAccountCenter(setting.api);
  client = await addBrowsedClient(setting.server.tenant);
});

const connector = (more: object = {}): Promise<string> =>
  addSsoConnector(setting.api, setting.idp, {
    connectorName: `Lapwing ${(made += 1)}`,
    domains: [DOMAIN],
    enableTokenStorage: true,
    ...more,
  });

/** Somebody new, who came by a connector, with an application in which they are signed in. */
async function newcomer(connectorId: string): Promise<Employee> {
  const sub = employee(setting, newAddress());
  const userId = await signedInBySso({ ...setting, connectorId }, sub);
  const { server, api } = setting;
  const account = await signedInTo(server, { tenant: server.tenant, api }, { client, userId });
  return Object.assign(account, { sub, connectorId });
}

const pathOf = (connectorId: string) => `/my-account/sso-identities/${connectorId}/access-token`;
const token = (account: Pick<Employee, 'call'>, connectorId: string) =>
  account.call('GET', pathOf(connectorId));
const shown = async (account: Pick<Employee, 'call'>) =>
  Object((await account.call('GET', '/my-account')).body)['ssoIdentities'];
const expire = ({ userId, connectorId, sub }: Employee) =>
  expireTokens(setting.server, { tenant: setting.server.tenant, userId, connectorId, identityId: sub });

describe('the account that somebody has with an enterprise', () => {
  it('is shown to applications that have the scope alone', async () => {
    const account = await newcomer(setting.connectorId);
    const { userId, sub: identityId } = account;
    const identity = { userId, identityId, issuer: setting.idp.issuer, ssoConnectorId: setting.connectorId };
    expect(await shown(account)).toEqual([expect.objectContaining(identity)]);
    const { tenant } = setting.server;
    const scope = 'openid profile email';
    const narrow = await signInTo(setting.server, tenant, { userId, client, scope });
    expect(await shown(narrow)).toBeUndefined();
    expect(outcome(await token(narrow, setting.connectorId))).toEqual([403, 'auth.forbidden']);
  });

  it('stays while its connector is closed, by which nobody gets in meanwhile', async () => {
    const connectorId = await connector();
    const account = await newcomer(connectorId);
    const by = { ...setting, connectorId };
    const { issuer, config } = setting.idp;
    const configure = (entered: object) =>
      setting.api.patch(`/sso-connectors/${connectorId}`, { config: entered });
    expect((await configure({})).status).toBe(200);
    await expect(signedInBySso(by, account.sub)).rejects.toThrow(/ 400 .*connector\.invalid_config/);
    expect(await shown(account)).toHaveLength(1);
    await configure({ issuer, clientId: config['clientId'], clientSecret: config['clientSecret'] });
    expect(await signedInBySso(by, account.sub)).toBe(account.userId);
  });

  it('goes with its connector, and leaves the user signed in', async () => {
    const connectorId = await connector();
    const account = await newcomer(connectorId);
    expect((await token(account, connectorId)).status).toBe(200);
    expect((await setting.api.delete(`/sso-connectors/${connectorId}`)).status).toBe(204);
    expect(await shown(account)).toEqual([]);
    expect(outcome(await token(account, connectorId))).toEqual(NOT_FOUND);
    expect(await account.me()).toBe(200);
  });
});

describe('the stored tokens of somebody who came by an enterprise', () => {
  it('are kept by a sign-in once the connector keeps them, and not by those before', async () => {
    const connectorId = await connector({ enableTokenStorage: false });
    const account = await newcomer(connectorId);
    expect(outcome(await token(account, connectorId))).toEqual(NOT_FOUND);
    await setting.api.patch(`/sso-connectors/${connectorId}`, { enableTokenStorage: true });
    expect(await signedInBySso({ ...setting, connectorId }, account.sub)).toBe(account.userId);
    const read = await token(account, connectorId);
    expect(read.body).toMatchObject({
      access_token: expect.stringMatching(/./),
      token_type: 'Bearer',
      expires_in: expect.any(Number),
    });
    const me = await fetch(`${setting.idp.issuer}/me`, {
      headers: { authorization: `Bearer ${Object(read.body)['access_token']}` },
    });
    expect(await me.json()).toMatchObject({ sub: account.sub });
  });

  it('are renewed by no other issuer', async () => {
    const other = await startIdentityProvider();
    onTestFinished(() => other.close());
    const connectorId = await connector();
    const account = await newcomer(connectorId);
    const patched = await setting.api.patch(`/sso-connectors/${connectorId}`, { config: other.ssoConfig });
    expect(patched.status).toBe(200);
    await expire(account);
    expect(outcome(await token(account, connectorId))).toEqual(EXPIRED);
    expect(other.tokenRequests).toEqual([]);
  });

  it('are given to no application of a third party', async () => {
    const connectorId = await connector();
    const { userId } = await newcomer(connectorId);
    const { server, api } = setting;
    const third = await addBrowsedClient(server.tenant, { isThirdParty: true });
    await api.post(`/applications/${third.id}/user-consent-scopes`, { userScopes: ['identities'] });
    const theirs = await signInTo(server, server.tenant, {
      userId,
      client: third,
      scope: 'openid identities',
    });
    expect(outcome(await token(theirs, connectorId))).toEqual([
      403,
      'auth.third_party_application_forbidden',
    ]);
  });

  it('are those of their user, tenant and connector alone', async () => {
    const connectorId = await connector();
    const [account, another] = [await newcomer(connectorId), await newcomer(setting.connectorId)];
    expect(outcome(await token(another, connectorId))).toEqual(NOT_FOUND);
    for (const id of [setting.connectorId, 'unknown'])
      expect(outcome(await token(account, id))).toEqual(NOT_FOUND);
    expect(outcome(await token(account, '%00'))).toEqual([400, 'guard.invalid_input']);
    const { server } = setting;
    const { other: tenant } = server;
    const api = await apiClient(tenant);
    await openAccountCenter(api);
    const theirs = await signedInTo(server, { tenant, api }, { client: await addBrowsedClient(tenant) });
    expect(outcome(await token(theirs, connectorId))).toEqual(NOT_FOUND);
    const { status } = await fetch(`${tenant.baseUrl}/api${pathOf(connectorId)}`, {
      headers: { authorization: `Bearer ${account.token}` },
    });
    expect(status).toBe(401);
    expect((await token(account, connectorId)).status).toBe(200);
  });

  it('are found by the connector that is shown, whichever one of the provider has given them', async () => {
    const [first, second] = [await connector(), await connector()];
    const account = await newcomer(first);
    const before = await token(account, first);
    expect(await signedInBySso({ ...setting, connectorId: second }, account.sub)).toBe(account.userId);
    expect(await shown(account)).toMatchObject([{ ssoConnectorId: first }]);
    const after = await token(account, first);
    expect(after.status).toBe(200);
    expect(after.body).not.toMatchObject({ access_token: Object(before.body)['access_token'] });
    expect(outcome(await token(account, second))).toEqual(NOT_FOUND);
    await setting.api.patch(`/sso-connectors/${first}`, { enableTokenStorage: false });
    await expire(account);
    expect((await token(account, first)).status).toBe(200);
  });

  it('are renewed at the provider once for all who read them', async () => {
    const connectorId = await connector();
    const account = await newcomer(connectorId);
    const first = Object((await token(account, connectorId)).body)['access_token'];
    await expire(account);
    const before = renewalsAt(setting.idp);
    const answers = await Promise.all(Array.from({ length: READERS }, () => token(account, connectorId)));
    const read = new Set(answers.map(({ body }) => Object(body)['access_token']));
    expect([read.size, read.has(first), read.has(undefined)]).toEqual([1, false, false]);
    expect(renewalsAt(setting.idp) - before).toBe(1);
  });

  it('need their user where the provider refuses, who brings others by the next sign-in', async () => {
    const connectorId = await connector();
    const account = await newcomer(connectorId);
    await expire(account);
    setting.idp.answerTokens = (request, response) =>
      isRefresh(request) && answerJson(response, 400, { error: 'invalid_grant' });
    expect(outcome(await token(account, connectorId))).toEqual(EXPIRED);
    setting.idp.answerTokens = undefined;
    expect(outcome(await token(account, connectorId))).toEqual(EXPIRED);
    await signedInBySso({ ...setting, connectorId }, account.sub);
    expect((await token(account, connectorId)).status).toBe(200);
  });

  it('go when the connector keeps none any longer, and are not back when it does again', async () => {
    const connectorId = await connector();
    const account = await newcomer(connectorId);
    const kept = (enableTokenStorage: boolean) =>
      setting.api.patch(`/sso-connectors/${connectorId}`, { enableTokenStorage });
    expect((await kept(false)).status).toBe(200);
    expect(outcome(await token(account, connectorId))).toEqual(NOT_FOUND);
    await kept(true);
    expect(outcome(await token(account, connectorId))).toEqual(NOT_FOUND);
    expect(await shown(account)).toHaveLength(1);
  });

  it('outlive that nobody signs in by enterprises any longer', async () => {
    const connectorId = await connector();
    const account = await newcomer(connectorId);
    await useSettings(setting.api, { singleSignOnEnabled: false });
    expect((await token(account, connectorId)).status).toBe(200);
  });
});
