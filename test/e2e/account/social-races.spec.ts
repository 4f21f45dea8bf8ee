import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../support/api-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { tally } from '../roles/fixture.js';
import { proofOf, type SignedIn, useAccounts } from './self-fixture.js';
import {
  IDENTITIES,
  identitiesOf,
  link,
  LOOPBACK,
  showIdentity,
  useIdentityProvider,
} from './social-fixture.js';

const AT_ONCE = 10;
const TARGET = 'acme-id';

describe('social identities that are changed while something else happens', () => {
  const { server, api, signIn } = useAccounts(LOOPBACK);
  const idp = useIdentityProvider();
  let connectorId: string;

  beforeAll(async () => {
    connectorId = await addSocial(api, idp, TARGET, { enableTokenStorage: true });
  });

  const show = (account: SignedIn, sub = newSub(idp)) => showIdentity(account, idp, { connectorId, sub });
  const ownersOf = (sub: string) =>
    sql(server.databaseUrl, 'select user_id from user_identities where target = $1 and identity_id = $2', [
      TARGET,
      sub,
    ]);
  const many = async <Made>(make: () => Promise<Made>): Promise<Made[]> => {
    const all: Made[] = [];
    for (let count = 0; count < AT_ONCE; count += 1) all.push(await make());
    return all;
  };

  it('are linked to one of all users who show the same one', async () => {
    const sub = newSub(idp);
    const ready = await many(async () => {
      const account = await signIn();
      return { account, record: await show(account, sub), proof: await proofOf(server, account) };
    });
    const answers = await Promise.all(
      ready.map(({ account, record, proof }, index) =>
        link(account, record, proof, index % 2 === 0 ? 'POST' : 'PUT'),
      ),
    );
    expect(tally(answers)).toEqual({ '204': 1, '422 user.identity_already_in_use': AT_ONCE - 1 });
  });

  it('are one of all that a user adds', async () => {
    const account = await signIn();
    const proof = await proofOf(server, account);
    const records = await many(() => show(account));
    const answers = await Promise.all(records.map((record) => link(account, record, proof)));
    expect(tally(answers)).toEqual({ '204': 1, '400 user.identity_already_in_use': AT_ONCE - 1 });
  });

  it('become one user’s, of two who link one at once', async () => {
    const sub = newSub(idp);
    const accounts = [await signIn(), await signIn()];
    const attempts = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_none, at) => {
        const account = accounts[at % 2] ?? (await signIn());
        const [record, proof] = [await show(account, sub), await proofOf(server, account)];
        return () => link(account, record, proof, 'PUT');
      }),
    );
    const answers = await Promise.all(attempts.map((attempt) => attempt()));
    expect(tally(answers)).toEqual({
      '204': AT_ONCE / 2,
      '422 user.identity_already_in_use': AT_ONCE / 2,
    });
    expect(await ownersOf(sub)).toHaveLength(1);
  });

  it('are linked once, of all requests that use one record at once', async () => {
    const account = await signIn();
    const [record, proof] = [await show(account), await proofOf(server, account)];
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => link(account, record, proof)));
    expect(tally(answers)).toEqual({ '204': 1, '400 verification_record.not_found': AT_ONCE - 1 });
  });

  it('leave the last way in, of all that are unlinked at once', async () => {
    const { body } = await api.post('/users', {});
    const userId = String(Object(body)['id']);
    const targets = Array.from({ length: 10 }, (_none, at) => `target-${at}`);
    for (const target of targets)
      await api.put(`/users/${userId}/identities/${target}`, { userId: newSub(idp) });
    const account = await signIn({ userId });
    const answers = await Promise.all(
      targets.map((target) => account.call('DELETE', `${IDENTITIES}/${target}`)),
    );
    expect(tally(answers)).toEqual({ '204': 9, '400 user.last_sign_in_method_required': 1 });
    expect(Object.keys(await identitiesOf(api, account))).toHaveLength(1);
  });

  it('are not linked where all that the user had ended meanwhile', async () => {
    const account = await signIn();
    const sub = newSub(idp);
    const [record, proof] = [await show(account, sub), await proofOf(server, account)];
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

  it('wait for each other, for operators and for their connector, and fail no request', async () => {
    const ready = await many(async () => {
      const account = await signIn();
      const proof = await proofOf(server, account);
      await link(account, await show(account), proof);
      return { account, proof, records: [await show(account), await show(account)] };
    });
    const operator = async () => {
      const statuses: ApiAnswer[] = [];
      for (let count = 0; count < AT_ONCE; count += 1) {
        const enableTokenStorage = count % 2 === 1;
        statuses.push(await api.patch(`/connectors/${connectorId}`, { enableTokenStorage }));
      }
      return statuses;
    };
    const owner = async ({ account, proof, records }: (typeof ready)[number]) => {
      const answers: ApiAnswer[] = [];
      for (const record of records) {
        answers.push(await link(account, record, proof, 'PUT'));
        answers.push(await account.call('GET', `${IDENTITIES}/${TARGET}/access-token`));
      }
      answers.push(await account.call('DELETE', `${IDENTITIES}/${TARGET}`, { verificationId: proof }));
      return answers;
    };
    const stranger = ({ account: { userId } }: (typeof ready)[number]) =>
      many(() => api.put(`/users/${userId}/identities/${TARGET}`, { userId: newSub(idp) }));
    const answers = await Promise.all([
      operator(),
      ...ready.flatMap((each) => [owner(each), stranger(each)]),
    ]);
    const failed = answers.flat().filter(({ status }) => status >= 500);
    expect(tally(failed)).toEqual({});
  });
});
