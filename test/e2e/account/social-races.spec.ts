import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, openAccountCenter } from './fixture.js';
import { proofOf, type SignedIn, signedInTo, verifiedRecord } from './self-fixture.js';
import { IDENTITIES, link } from './social-fixture.js';

const AT_ONCE = 20;
const TARGET = 'acme-id';

describe('social identities that are changed while something else happens', () => {
  const server = useServer();
  let api: ApiClient;
  let client: BrowsedClient;
  let made = 0;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    client = await addBrowsedClient(server.tenant);
  });

  const newSub = () => `sub-${(made += 1)}`;
  const signIn = (userId?: string): Promise<SignedIn> =>
    signedInTo(server, { tenant: server.tenant, api }, { client, ...(userId !== undefined && { userId }) });
  const shown = (account: SignedIn, id: string) =>
    verifiedRecord(server, account, 'Social', { connectorId: 'any', target: TARGET, userInfo: { id } });
  const ownersOf = (sub: string) =>
    sql(server.databaseUrl, 'select user_id from user_identities where target = $1 and identity_id = $2', [
      TARGET,
      sub,
    ]);
  const statusesOf = (answers: readonly { status: number }[]) => {
    const statuses = answers.map(({ status }) => status);
    return Object.fromEntries(
      [...new Set(statuses)].map((each) => [each, statuses.filter((s) => s === each).length]),
    );
  };

  it('become one user’s, of two who link one at once', async () => {
    const sub = newSub();
    const accounts = [await signIn(), await signIn()];
    const attempts = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_none, at) => {
        const account = accounts[at % 2] ?? (await signIn());
        const [record, proof] = [await shown(account, sub), await proofOf(server, account)];
        return () => link(account, record, proof, 'PUT');
      }),
    );
    const answers = await Promise.all(attempts.map((attempt) => attempt()));
    expect(statusesOf(answers)).toEqual({ 204: AT_ONCE / 2, 422: AT_ONCE / 2 });
    expect(await ownersOf(sub)).toHaveLength(1);
  });

  it('are linked once, of all requests that use one record at once', async () => {
    const account = await signIn();
    const [record, proof] = [await shown(account, newSub()), await proofOf(server, account)];
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => link(account, record, proof)));
    expect(statusesOf(answers)).toEqual({ 204: 1, 400: AT_ONCE - 1 });
  });

  it('leave the last way in, of all that are unlinked at once', async () => {
    const { body } = await api.post('/users', {});
    const userId = String(Object(body)['id']);
    const targets = Array.from({ length: 10 }, (_none, at) => `target-${at}`);
    for (const target of targets)
      await api.put(`/users/${userId}/identities/${target}`, { userId: newSub() });
    const account = await signIn(userId);
    const answers = await Promise.all(
      targets.map((target) => account.call('DELETE', `${IDENTITIES}/${target}`)),
    );
    expect(statusesOf(answers)).toEqual({ 204: 9, 400: 1 });
  });

  it('are not linked where all that the user had ended meanwhile', async () => {
    const account = await signIn();
    const sub = newSub();
    const [record, proof] = [await shown(account, sub), await proofOf(server, account)];
    const release = await holdRows(
      server.databaseUrl,
      "select from oidc_artefacts where kind = 'AccessToken' and payload ->> 'accountId' = $1 for update",
      [account.userId],
    );
    const end = api.patch(`/users/${account.userId}/password`, { password: 'Other-1-pass' });
    await waitingForRows(server.databaseUrl, 1);
    const late = link(account, record, proof);
    await waitingForRows(server.databaseUrl, 2);
    await release();
    expect([(await end).status, (await late).status]).toEqual([200, 401]);
    expect(await ownersOf(sub)).toEqual([]);
  });
});
