import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { tally } from '../roles/fixture.js';
import { type AccountClient, addBrowsedClient } from './fixture.js';
import { proofOf, type SignedIn, useAccounts } from './self-fixture.js';
import { IDENTITIES, link, LOOPBACK, outcome, showIdentity, useIdentityProvider } from './social-fixture.js';

const AT_ONCE = 20;
const TOKEN = `${IDENTITIES}/acme-id/access-token`;
const NOT_FOUND = [404, 'secrets.third_party_token_set.token_not_found'];
const OF_ANOTHER = 'verification_record.social_verification.invalid_target';
const EXPIRED = [401, 'secrets.third_party_token_set.access_token_expired'];
const NOT_KEPT = [422, 'verification_record.social_verification.token_response_not_found'];

describe('the stored tokens of one’s own', () => {
  const { server, api, signIn } = useAccounts(LOOPBACK);
  const idp = useIdentityProvider();
  const other = useIdentityProvider();
  let connectorId: string;

  beforeAll(async () => {
    connectorId = await addSocial(api, idp, 'acme-id', { enableTokenStorage: true });
  });
  afterEach(() => keepTokens(true));

  const keepTokens = (enableTokenStorage: boolean) =>
    api.patch(`/connectors/${connectorId}`, { enableTokenStorage });
  const show = (account: SignedIn, sub: string) => showIdentity(account, idp, { connectorId, sub });
  const linked = async () => {
    const [account, sub] = [await signIn(), newSub(idp)];
    await link(account, await show(account, sub), await proofOf(server, account));
    return { account, sub };
  };
  const get = (account: AccountClient) => account.call('GET', TOKEN);
  const put = (account: AccountClient, verificationRecordId: string) =>
    account.call('PUT', TOKEN, { body: { verificationRecordId } });

  it('are read by applications of the tenant that have the scope alone', async () => {
    const { account } = await linked();
    expect(await get(account)).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
    const { userId } = account;
    const narrow = await signIn({ userId, scope: 'openid profile' });
    expect(outcome(await get(narrow))).toEqual([403, 'auth.forbidden']);
    const third = await addBrowsedClient(server.tenant, { isThirdParty: true });
    await api.post(`/applications/${third.id}/user-consent-scopes`, { userScopes: ['identities'] });
    const theirs = await signIn({ userId, client: third, scope: 'openid identities' });
    expect(outcome(await get(theirs))).toEqual([403, 'auth.third_party_application_forbidden']);
    expect(outcome(await get(await signIn()))).toEqual(NOT_FOUND);
  });

  it('are read by nobody once the user is suspended, or has another account there', async () => {
    const [{ account }, { account: switched }] = [await linked(), await linked()];
    await api.put(`/users/${switched.userId}/identities/acme-id`, { userId: newSub(idp) });
    expect((await get(switched)).status).toBe(401);
    expect(outcome(await get(await signIn({ userId: switched.userId })))).toEqual(NOT_FOUND);
    await api.patch(`/users/${account.userId}/is-suspended`, { isSuspended: true });
    expect((await get(account)).status).toBe(401);
  });

  it('are replaced by a record once, of all who use it at once', async () => {
    const { account, sub } = await linked();
    const record = await show(account, sub);
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => put(account, record)));
    expect(tally(answers)).toEqual({ '200': 1, '400 verification_record.not_found': AT_ONCE - 1 });
  });

  it('stay as long as no others are kept, and so does the record', async () => {
    const { account, sub } = await linked();
    const record = await show(account, sub);
    await keepTokens(false);
    expect(outcome(await put(account, record))).toEqual(NOT_KEPT);
    await keepTokens(true);
    expect((await put(account, record)).status).toBe(200);
  });

  it('are not replaced by those of another account there', async () => {
    const { account } = await linked();
    const before = await get(account);
    const record = await show(account, newSub(idp));
    expect(outcome(await put(account, record))).toEqual([422, 'user.identity_not_exists_in_current_user']);
    expect(await get(account)).toMatchObject({ body: { access_token: Object(before.body)['access_token'] } });
  });

  it('are not replaced by those of another provider, though it knows the user by the same id', async () => {
    const globex = await addSocial(api, idp, 'globex-id', { enableTokenStorage: true });
    const { account, sub } = await linked();
    const shown = await showIdentity(account, idp, { connectorId: globex, sub });
    await link(account, shown, await proofOf(server, account));
    const theirs = `${IDENTITIES}/globex-id/access-token`;
    const before = Object((await account.call('GET', theirs)).body)['access_token'];
    const record = await show(account, sub);
    const body = { verificationRecordId: record };
    const refused = await account.call('PUT', theirs, { body });
    expect(outcome(refused)).toEqual([422, OF_ANOTHER]);
    expect(await account.call('GET', theirs)).toMatchObject({ status: 200, body: { access_token: before } });
    expect((await put(account, record)).status).toBe(200);
  });

  it('are renewed by nobody else, until the user has been where the connector leads now', async () => {
    const { account, sub } = await linked();
    const { userId } = account;
    const lead = (config: object) => api.patch(`/connectors/${connectorId}`, { config });
    await lead(other.config);
    onTestFinished(async () => void (await lead(idp.config)));
    await sql(server.databaseUrl, 'update token_sets set expires_at = 0 where user_id = $1', [userId]);
    expect(outcome(await get(account))).toEqual(EXPIRED);
    expect(other.tokenRequests).toEqual([]);
    other.add({ sub });
    const record = await showIdentity(account, other, { connectorId, sub });
    expect((await put(account, record)).status).toBe(200);
  });

  it('are those of the account that is linked last, of many at once', async () => {
    const account = await signIn();
    const proof = await proofOf(server, account);
    const records: string[] = [];
    for (let count = 0; count < AT_ONCE; count += 1) records.push(await show(account, newSub(idp)));
    const switching = async () => {
      for (let count = 0; count < AT_ONCE; count += 1) await keepTokens(count % 2 === 1);
    };
    const [answers] = await Promise.all([
      Promise.all(records.map((record) => link(account, record, proof, 'PUT'))),
      switching(),
    ]);
    expect(tally(answers)).toEqual({ '204': AT_ONCE });
    const others = await sql(
      server.databaseUrl,
      `select 1 from token_sets t join user_identities i using (tenant_id, user_id, target)
       where t.identity_id <> i.identity_id`,
      [],
    );
    expect(others).toEqual([]);
  });
});
