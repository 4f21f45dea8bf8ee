import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import {
  addSocial,
  type IdentityProvider,
  newSub,
  startIdentityProvider,
} from '../../support/identity-provider.js';
import { addClient, addPerson } from '../../support/people.js';
import { addJitOrganization, membershipsIn } from '../../support/jit-provisioning.js';
import { begun } from './codes-fixture.js';
import { refusal } from './fixture.js';
import {
  identify,
  leave,
  newBrowser,
  registered,
  shown,
  submit,
  TARGET,
  userOf,
  useSocial,
  verify,
} from './social-fixture.js';

const setting = useSocial();

describe('the answer of a provider', () => {
  it('counts once', async () => {
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leave(browser, setting.connectorId);
    const answer = { verificationId, connectorData: await setting.idp.signIn(authorizationUri, sub) };
    expect((await verify(browser, setting.connectorId, answer)).status).toBe(200);
    expect(refusal(await verify(browser, setting.connectorId, answer))).toBe(
      '400 session.connector_validation_session_not_found',
    );
    const again = await leave(browser, setting.connectorId);
    const replayed = { ...answer, verificationId: again.verificationId };
    expect(refusal(await verify(browser, setting.connectorId, replayed))).toMatch(/^40[01] connector\./);
  });

  it('counts in no other browser than the one that was sent away', async () => {
    const sub = newSub(setting.idp);
    const [attacker, victim] = [await newBrowser(setting), await newBrowser(setting)];
    const theirs = await leave(attacker, setting.connectorId, 'state-of-attacker');
    const connectorData = await setting.idp.signIn(theirs.authorizationUri, sub);
    const { verificationId } = await leave(victim, setting.connectorId, 'state-of-victim');
    const told = { verificationId, connectorData };
    expect(refusal(await verify(victim, setting.connectorId, told))).toMatch(/^40[01] connector\./);
    const foreign = { verificationId: theirs.verificationId, connectorData };
    expect(refusal(await verify(victim, setting.connectorId, foreign))).toBe(
      '404 session.verification_session_not_found',
    );
    const second = await leave(victim, setting.connectorId);
    const { state: _state, ...stateless } = connectorData;
    const forged = { verificationId: second.verificationId, connectorData: stateless };
    expect(refusal(await verify(victim, setting.connectorId, forged))).toMatch(/^40[01] connector\./);
    expect(refusal(await identify(victim, second.verificationId))).toBe('400 session.verification_failed');
  });

  it('is lost once another attempt is begun', async () => {
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting);
    const first = await leave(browser, setting.connectorId);
    const connectorData = await setting.idp.signIn(first.authorizationUri, sub);
    await leave(browser, setting.connectorId);
    const late = { verificationId: first.verificationId, connectorData };
    expect(refusal(await verify(browser, setting.connectorId, late))).toBe(
      '404 session.verification_session_not_found',
    );
  });
});

describe('an address', () => {
  it('that nobody vouches for offers nobody, and joins nothing', async () => {
    const email = 'unverified@acme.example';
    await addPerson(setting.server.tenant, { primaryEmail: email });
    const domain = 'unverified.example';
    const here = { databaseUrl: setting.server.databaseUrl, tenantId: setting.server.tenant.id };
    await addJitOrganization(here, { domains: [domain] });
    const sub = newSub(setting.idp, { email, email_verified: false });
    const browser = await newBrowser(setting);
    const answer = await identify(browser, await shown(browser, setting, sub), { linkSocialIdentity: true });
    expect(refusal(answer)).toBe('404 user.identity_not_exist');
    expect(answer.body['data']).toBeUndefined();
    const other = newSub(setting.idp, { email: `ada@${domain}`, email_verified: false });
    const userId = await registered(setting, other);
    expect(await userOf(setting, userId)).toMatchObject({ primaryEmail: null });
    expect(await membershipsIn(setting.server.databaseUrl, userId)).toEqual({});
  });

  it('that the provider vouches for joins the organizations of its domain', async () => {
    const domain = 'verified.example';
    const here = { databaseUrl: setting.server.databaseUrl, tenantId: setting.server.tenant.id };
    const organization = await addJitOrganization(here, { domains: [domain] });
    const sub = newSub(setting.idp, { email: `ada@${domain}`, email_verified: true });
    const userId = await registered(setting, sub);
    expect(await membershipsIn(setting.server.databaseUrl, userId)).toEqual({ [organization]: [] });
  });

  it('of somebody else offers them, and is linked on request only', async () => {
    const email = 'related@acme.example';
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    const sub = newSub(setting.idp, { email, email_verified: true });
    const browser = await newBrowser(setting);
    const verificationId = await shown(browser, setting, sub);
    const offered = await identify(browser, verificationId);
    expect(offered.body).toMatchObject({ data: { relatedUser: { type: 'email', value: email } } });
    expect((await identify(browser, verificationId, { linkSocialIdentity: true })).status).toBe(204);
    expect((await userOf(setting, person.id)).identities).toEqual({});
    expect((await submit(browser)).status).toBe(200);
    expect(await userOf(setting, person.id)).toMatchObject({ identities: { [TARGET]: { userId: sub } } });
  });

  it('of somebody else is left out of a new account without a word', async () => {
    const email = 'taken@acme.example';
    await addPerson(setting.server.tenant, { primaryEmail: email });
    const sub = newSub(setting.idp, { email, email_verified: true });
    expect(await userOf(setting, await registered(setting, sub))).toMatchObject({ primaryEmail: null });
  });
});

describe('two providers', () => {
  let second: IdentityProvider;
  let secondId: string;

  beforeAll(async () => {
    second = await startIdentityProvider();
    secondId = await addSocial(setting.api, second, 'second-idp');
  });
  afterAll(() => second.close());

  it('are not mixed up', async () => {
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leave(browser, setting.connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, sub);
    expect(refusal(await verify(browser, secondId, { verificationId, connectorData }))).toBe(
      '404 session.verification_session_not_found',
    );
    const other = await leave(browser, secondId);
    const mixed = { verificationId: other.verificationId, connectorData };
    expect(refusal(await verify(browser, secondId, mixed))).toMatch(/^40[01] connector\./);
    expect(second.tokenRequests).toEqual([]);
  });

  it('of two tenants know nothing of each other', async () => {
    const { other } = setting.server;
    const sub = newSub(setting.idp);
    await registered(setting, sub);
    const client = await addClient(other);
    const browser = await begun(other, client);
    const path = `experience/verification/social/${setting.connectorId}`;
    const asked = { state: 's', redirectUri: 'https://any.example' };
    expect(refusal(await browser.api('POST', `${path}/authorization-uri`, asked))).toBe(
      '404 entity.not_found',
    );
    expect(refusal(await browser.api('POST', `${path}/verify`, { connectorData: {} }))).toBe(
      '422 session.invalid_connector_id',
    );
    const connectorId = await addSocial(await apiClient(other), setting.idp, TARGET);
    const verificationId = await shown(browser, { idp: setting.idp, connectorId }, sub);
    expect(refusal(await identify(browser, verificationId))).toBe('404 user.identity_not_exist');
  });
});
