import { describe, expect, it, onTestFinished } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { TokenSets } from '#src/modules/secret-vault/secret-vault.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { addSocial, newSub, startIdentityProvider } from '../../support/identity-provider.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { refusal } from './fixture.js';
import { addTotp, setExperience, show, totpCode } from './mfa-fixture.js';
import {
  identify,
  leave,
  linking,
  newBrowser,
  ownersOf,
  registered,
  related,
  shown,
  submit,
  useSettings,
  userOf,
  useSocial,
  verify,
} from './social-fixture.js';

const setting = useSocial();

describe('an address that the tenant blocks', () => {
  const POLICY = { blockSubaddressing: true, customBlocklist: ['@blocked.example', 'ada.l@gmail.com'] };

  it.each([
    ['ada@blocked.example', '422 session.email_blocklist.email_not_allowed'],
    ['ADA@Blocked.Example', '422 session.email_blocklist.email_not_allowed'],
    ['a.d.a.l@gmail.com', '422 session.email_blocklist.email_not_allowed'],
    ['ada+1@allowed.example', '422 session.email_blocklist.email_subaddressing_not_allowed'],
  ])('makes no account, nor is it staged: %s', async (email, refused) => {
    await useSettings(setting.api, { emailBlocklistPolicy: POLICY });
    const sub = newSub(setting.idp, { email, email_verified: true });
    const browser = await newBrowser(setting, 'Register');
    const verificationId = await shown(browser, setting, sub);
    expect(refusal(await identify(browser, verificationId))).toBe(refused);
    const part = { type: 'social', verificationId };
    expect(refusal(await browser.api('POST', 'experience/profile', part))).toBe(refused);
    expect(await browser.experience('GET', '/interaction')).toMatchObject({ profile: {} });
    const person = await addPerson(setting.server.tenant);
    const other = await newBrowser(setting);
    await other.identify(person.username, PASSWORD);
    const theirs = { ...part, verificationId: await shown(other, setting, sub) };
    expect(refusal(await other.api('POST', 'experience/profile', theirs))).toBe(refused);
    expect(await ownersOf(setting, sub)).toEqual([]);
  });

  it('lets in who has it already', async () => {
    await useSettings(setting.api, { emailBlocklistPolicy: POLICY });
    const email = 'known@blocked.example';
    const { id } = await addPerson(setting.server.tenant, { primaryEmail: email });
    const sub = newSub(setting.idp, { email, email_verified: true });
    const { browser } = await linking(setting, sub);
    expect((await submit(browser)).status).toBe(200);
    const again = await newBrowser(setting);
    expect((await identify(again, await shown(again, setting, sub))).status).toBe(204);
    expect((await submit(again)).status).toBe(200);
    expect(await ownersOf(setting, sub)).toEqual([id]);
  });
});

describe('a second factor', () => {
  const REQUIRED = '403 session.mfa.require_mfa_verification';
  const useTotp = async () => {
    await setExperience(setting.api, { mfa: { factors: ['Totp'], policy: 'Mandatory' } });
    await setting.api.patch(`/connectors/${setting.connectorId}`, {
      syncProfile: true,
      enableTokenStorage: true,
    });
    onTestFinished(async () => {
      const off = { syncProfile: false, enableTokenStorage: false };
      await setting.api.patch(`/connectors/${setting.connectorId}`, off);
      await setExperience(setting.api, { mfa: { factors: [], policy: 'NoPrompt' } });
    });
  };

  it('is asked for before anything is linked, taken over or kept', async () => {
    await useTotp();
    const { person, sub } = await related(setting, { name: 'Mallory' });
    const { server } = setting;
    await addTotp(server, server.tenant.id, person.id);
    const { browser, answer } = await linking(setting, sub);
    expect(answer.status).toBe(204);
    const part = { type: 'password', value: 'Another-over-7-dunes' };
    expect(refusal(await browser.api('POST', 'experience/profile', part))).toBe(REQUIRED);
    expect(refusal(await submit(browser))).toBe(REQUIRED);
    expect(await userOf(setting, person.id)).toMatchObject({
      identities: {},
      name: null,
      lastSignInAt: null,
    });
    expect(await sql(server.databaseUrl, 'select from token_sets where user_id = $1', [person.id])).toEqual(
      [],
    );
    await show(server, browser, await totpCode(server, server.tenant.id, person.id));
    expect((await submit(browser)).status).toBe(200);
    expect(await userOf(setting, person.id)).toMatchObject({ name: 'Mallory' });
    expect(await ownersOf(setting, sub)).toEqual([person.id]);
  });

  it('is asked for of who signs in by an identity, and shows it once', async () => {
    const sub = newSub(setting.idp, { name: 'Ada' });
    const userId = await registered(setting, sub);
    await useTotp();
    setting.idp.add({ sub, name: 'Other' });
    await addTotp(setting.server, setting.server.tenant.id, userId);
    const browser = await newBrowser(setting);
    expect((await identify(browser, await shown(browser, setting, sub))).status).toBe(204);
    expect(refusal(await submit(browser))).toBe(REQUIRED);
    expect(await userOf(setting, userId)).toMatchObject({ name: 'Ada' });
  });
});

describe('a connector that changes in between', () => {
  const fresh = async (more: object = {}) => {
    const target = `target-${newShortId().toLowerCase()}`;
    const connectorId = await addSocial(setting.api, setting.idp, target, more);
    return { target, connectorId, idp: setting.idp };
  };
  const remove = async (connectorId: string) =>
    expect((await setting.api.delete(`/connectors/${connectorId}`)).status).toBe(204);

  it('verifies nobody once deleted', async () => {
    const { connectorId, idp } = await fresh();
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leave(browser, connectorId);
    const connectorData = await idp.signIn(authorizationUri, newSub(idp));
    await remove(connectorId);
    expect(refusal(await verify(browser, connectorId, { verificationId, connectorData }))).toBe(
      '422 session.invalid_connector_id',
    );
  });

  it('makes no account, links none and lets nobody in once deleted', async () => {
    const one = await fresh();
    const { sub, person } = await related(setting);
    const browser = await newBrowser(setting, 'Register');
    const verificationId = await shown(browser, one, sub);
    const linker = await newBrowser(setting);
    const other = await shown(linker, one, sub);
    const known = newSub(setting.idp);
    await setting.api.put(`/users/${person.id}/identities/${one.target}`, { userId: known });
    const owner = await newBrowser(setting);
    const third = await shown(owner, one, known);
    await remove(one.connectorId);
    expect(refusal(await identify(owner, third))).toBe('422 session.invalid_connector_id');
    await setting.api.delete(`/users/${person.id}/identities/${one.target}`);
    expect(refusal(await identify(linker, other, { linkSocialIdentity: true }))).toBe(
      '422 session.invalid_connector_id',
    );
    expect(refusal(await identify(browser, verificationId))).toBe('422 session.invalid_connector_id');
    expect(await ownersOf(setting, sub)).toEqual([]);
  });

  it('signs nobody in, and links nothing, once deleted before the end', async () => {
    const one = await fresh();
    const known = newSub(setting.idp);
    const { sub, person } = await related(setting);
    await setting.api.put(`/users/${(await addPerson(setting.server.tenant)).id}/identities/${one.target}`, {
      userId: known,
    });
    const owner = await newBrowser(setting);
    expect((await identify(owner, await shown(owner, one, known))).status).toBe(204);
    const linker = await newBrowser(setting);
    expect((await identify(linker, await shown(linker, one, sub), { linkSocialIdentity: true })).status).toBe(
      204,
    );
    await remove(one.connectorId);
    for (const browser of [owner, linker]) {
      expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
    }
    expect(await ownersOf(setting, sub)).toEqual([]);
    expect((await userOf(setting, person.id))['identities']).toEqual({});
  });

  it('keeps no token once it is to keep none', async () => {
    const one = await fresh({ enableTokenStorage: true });
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting, 'Register');
    await identify(browser, await shown(browser, one, sub));
    await setting.api.patch(`/connectors/${one.connectorId}`, { enableTokenStorage: false });
    expect((await submit(browser)).status).toBe(200);
    expect(
      await sql(setting.server.databaseUrl, 'select from token_sets where target = $1', [one.target]),
    ).toEqual([]);
  });

  it('gets no refresh token from before, though it is another one when that is kept', async () => {
    const { server, api } = setting;
    const other = await startIdentityProvider();
    onTestFinished(() => other.close());
    const one = await fresh({ enableTokenStorage: true });
    const browser = await newBrowser(setting, 'Register');
    await identify(browser, await shown(browser, one, newSub(setting.idp)));
    expect((await api.patch(`/connectors/${one.connectorId}`, { config: other.config })).status).toBe(200);
    expect((await submit(browser)).status).toBe(200);
    const expired = await sql<{ userId: string }>(
      server.databaseUrl,
      'update token_sets set expires_at = 0 where target = $1 returning user_id as "userId"',
      [one.target],
    );
    const key = { kind: 'social', userId: expired[0]?.userId ?? '', target: one.target } as const;
    const sets = server.app.get(TokenSets, { strict: false });
    const reading = TenantContext.run(server.tenant.id, () => sets.accessToken(key));
    await expect(reading).rejects.toMatchObject({
      code: 'secrets.third_party_token_set.access_token_expired',
    });
    expect(other.tokenRequests).toEqual([]);
  });
});
