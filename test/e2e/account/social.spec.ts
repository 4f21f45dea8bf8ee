import { beforeAll, describe, expect, it } from 'vitest';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { messagesTo } from '../sign-in/codes-fixture.js';
import { provePassword, signInTo } from './fixture.js';
import { proofOf, type SignedIn, useAccounts } from './self-fixture.js';
import {
  IDENTITIES,
  identitiesOf,
  link,
  LOOPBACK,
  outcome,
  showIdentity,
  useIdentityProvider,
} from './social-fixture.js';

describe('a social identity of one’s own', () => {
  const { server, api, client, signIn } = useAccounts({ ...LOOPBACK, WORKER_CONCURRENCY: '1' });
  const idp = useIdentityProvider();
  let connectorId: string;
  let made = 0;

  beforeAll(async () => {
    connectorId = await addSocial(api, idp, 'acme-id');
  });

  const show = (account: SignedIn, sub = newSub(idp)) => showIdentity(account, idp, { connectorId, sub });
  /** By its username alone it could sign in no more. */
  const makeSocialOnly = async ({ userId }: SignedIn) => {
    const without = { username: null, primaryEmail: null, primaryPhone: null };
    expect((await api.patch(`/users/${userId}`, without)).status).toBe(200);
  };

  it('is linked with what the provider says, and ends nothing', async () => {
    const account = await signIn();
    const elsewhere = await signInTo(server, server.tenant, { userId: account.userId, client });
    const sub = newSub(idp, { name: 'Ada L.', email: 'ada@id.example', email_verified: true });
    const linked = await link(account, await show(account, sub), await provePassword(account));
    expect([linked.status, linked.body]).toEqual([204, undefined]);
    expect(await identitiesOf(api, account)).toMatchObject({
      'acme-id': { userId: sub, details: { name: 'Ada L.', email: 'ada@id.example' } },
    });
    const { body } = await account.call('GET', '/my-account');
    expect(body).toMatchObject({ identities: { 'acme-id': { userId: sub } } });
    expect(await elsewhere.me()).toBe(200);
  });

  it('is linked by a record once, which proves nothing else', async () => {
    const account = await signIn();
    const proof = await proofOf(server, account);
    const record = await show(account);
    expect(outcome(await link(account, record, record))).toEqual([
      401,
      'verification_record.permission_denied',
    ]);
    expect((await link(account, record, proof)).status).toBe(204);
    const none = [400, 'verification_record.not_found'];
    expect(outcome(await link(account, record, proof, 'PUT'))).toEqual(none);
    expect(outcome(await link(account, proof, proof, 'PUT'))).toEqual(none);
  });

  it('is not linked by a record whose connector is gone', async () => {
    const account = await signIn();
    const gone = await addSocial(api, idp, 'gone-id');
    const record = await showIdentity(account, idp, { connectorId: gone, sub: newSub(idp) });
    await api.delete(`/connectors/${gone}`);
    const refused = await link(account, record, await provePassword(account));
    expect(outcome(refused)).toEqual([422, 'session.invalid_connector_id']);
    expect(await identitiesOf(api, account)).toEqual({});
  });

  it('is none of a user who has another one there, until it is replaced', async () => {
    const account = await signIn();
    const proof = await proofOf(server, account);
    const [first, second] = [newSub(idp), newSub(idp)];
    await link(account, await show(account, first), proof);
    const record = await show(account, second);
    expect(outcome(await link(account, record, proof))).toEqual([400, 'user.identity_already_in_use']);
    const elsewhere = await signInTo(server, server.tenant, { userId: account.userId, client });
    const again = await show(account, first);
    expect((await link(account, again, proof, 'PUT')).status).toBe(204);
    expect(await elsewhere.me()).toBe(200);
    expect((await link(account, record, proof, 'PUT')).status).toBe(204);
    expect(await identitiesOf(api, account)).toMatchObject({ 'acme-id': { userId: second } });
    expect([await elsewhere.me(), await account.me()]).toEqual([401, 200]);
  });

  it('is one user’s of the tenant', async () => {
    const [account, other] = [await signIn(), await signIn()];
    const sub = newSub(idp);
    await link(account, await show(account, sub), await proofOf(server, account));
    for (const method of ['POST', 'PUT'] as const) {
      const record = await show(other, sub);
      const refused = await link(other, record, await proofOf(server, other), method);
      expect(outcome(refused)).toEqual([422, 'user.identity_already_in_use']);
    }
    expect(await identitiesOf(api, other)).toEqual({});
  });

  it('is unlinked, which ends what the user has elsewhere', async () => {
    const account = await signIn();
    const proof = await proofOf(server, account);
    const sub = newSub(idp);
    await link(account, await show(account, sub), proof);
    const elsewhere = await signInTo(server, server.tenant, { userId: account.userId, client });
    const unlink = () => account.call('DELETE', `${IDENTITIES}/acme-id`, { verificationId: proof });
    expect((await unlink()).status).toBe(204);
    expect(await identitiesOf(api, account)).toEqual({});
    expect([await elsewhere.me(), await account.me()]).toEqual([401, 200]);
    expect(outcome(await unlink())).toEqual([404, 'user.identity_not_exist']);
    const other = await signIn();
    expect((await link(other, await show(other, sub), await proofOf(server, other))).status).toBe(204);
  });

  it('stays where it is the only way in', async () => {
    const account = await signIn();
    const proof = await proofOf(server, account);
    await link(account, await show(account), proof);
    await makeSocialOnly(account);
    const unlink = () => account.call('DELETE', `${IDENTITIES}/acme-id`, { verificationId: proof });
    const last = [400, 'user.last_sign_in_method_required'];
    expect(outcome(await unlink())).toEqual(last);
    await api.put(`/users/${account.userId}/identities/elsewhere`, { userId: newSub(idp) });
    expect((await unlink()).status).toBe(204);
  });

  it('stays where a username is left without a password', async () => {
    const { body } = await api.post('/users', { username: `octo_${(made += 1)}` });
    const userId = String(Object(body)['id']);
    const sub = newSub(idp);
    await api.put(`/users/${userId}/identities/acme-id`, { userId: sub });
    const account = await signIn({ userId });
    const unlink = () => account.call('DELETE', `${IDENTITIES}/acme-id`);
    expect(outcome(await unlink())).toEqual([400, 'user.last_sign_in_method_required']);
    expect(await identitiesOf(api, account)).toMatchObject({ 'acme-id': { userId: sub } });
  });

  it.each(['constructor', '__proto__'])(
    'is linked and unlinked like others where the provider is %s',
    async (target) => {
      const named = await addSocial(api, idp, target, { enableTokenStorage: true });
      const account = await signIn();
      const proof = await proofOf(server, account);
      const sub = `${newSub(idp)} ${'s'.repeat(240)}`;
      idp.add({ sub });
      const record = await showIdentity(account, idp, { connectorId: named, sub });
      expect(outcome(await link(account, record, proof))).toEqual([204, undefined]);
      const { body } = await api.get(`/users/${account.userId}/all-identities?includeTokenSecret=true`);
      expect(body).toMatchObject({
        socialIdentities: [{ target, tokenSecret: { target, identityId: sub } }],
      });
      const token = await account.call('GET', `${IDENTITIES}/${target}/access-token`);
      expect(token.status).toBe(200);
      const again = await showIdentity(account, idp, { connectorId: named, sub });
      const put = await account.call('PUT', `${IDENTITIES}/${target}/access-token`, {
        body: { verificationRecordId: again },
      });
      expect(put.status).toBe(200);
      const unlinked = await account.call('DELETE', `${IDENTITIES}/${target}`, { verificationId: proof });
      expect(unlinked.status).toBe(204);
      await api.delete(`/connectors/${named}`);
    },
  );

  it('needs no proof from a user who has nothing to prove by', async () => {
    const { body } = await api.post('/users', { username: `octo_${(made += 1)}` });
    const account = await signIn({ userId: String(Object(body)['id']) });
    expect((await link(account, await show(account))).status).toBe(204);
    expect((await link(account, await show(account), undefined, 'PUT')).status).toBe(204);
  });

  it('is told at the e-mail address where it is linked, replaced or unlinked', async () => {
    const details = { subject: '{{changed}}', content: '{{application.name}}' };
    const template = { languageTag: 'en', templateType: 'CredentialChanged', details };
    await api.put('/email-templates', { templates: [template] });
    const account = await signIn();
    const primaryEmail = `ada${(made += 1)}@acme.example`;
    await api.patch(`/users/${account.userId}`, { primaryEmail });
    const proof = await proofOf(server, account);
    const sub = newSub(idp);
    await link(account, await show(account, sub), proof);
    await link(account, await show(account, sub), proof, 'PUT');
    await link(account, await show(account), proof, 'PUT');
    await account.call('DELETE', `${IDENTITIES}/acme-id`, { verificationId: proof });
    const told = () =>
      messagesTo(server, { type: 'email', value: primaryEmail }).map(({ subject }) => subject);
    await expect.poll(told, { timeout: 10_000 }).toEqual(['identity', 'identity', 'identity']);
    await api.delete('/email-templates?templateType=CredentialChanged');
  });
});
