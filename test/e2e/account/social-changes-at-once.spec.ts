import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiAnswer, type ApiClient, apiClient } from '../../support/api-client.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, openAccountCenter } from './fixture.js';
import { proofOf, type SignedIn, signedInTo } from './self-fixture.js';
import {
  addSocial,
  IDENTITIES,
  link,
  LOOPBACK,
  outcome,
  showIdentity,
  useIdentityProvider,
} from './social-fixture.js';

const AT_ONCE = 10;
const TARGETS = ['acme-id', 'other-id'] as const;

describe('social identities that are changed at once', () => {
  const server = useServer(LOOPBACK);
  const idp = useIdentityProvider();
  const connectors: string[] = [];
  let api: ApiClient;
  let client: BrowsedClient;
  let made = 0;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    client = await addBrowsedClient(server.tenant);
    for (const target of TARGETS)
      connectors.push(await addSocial(api, idp, target, { enableTokenStorage: true }));
  });

  const newSub = () => {
    const sub = `sub-${(made += 1)}`;
    idp.add({ sub, name: 'Ada L.' });
    return sub;
  };
  const signIn = (userId?: string): Promise<SignedIn> =>
    signedInTo(server, { tenant: server.tenant, api }, { client, ...(userId !== undefined && { userId }) });
  const show = (account: SignedIn, { sub = newSub(), of = 0 } = {}) =>
    showIdentity(account, idp, { connectorId: connectors[of] ?? '', sub });
  const many = async <Made>(make: () => Promise<Made>): Promise<Made[]> => {
    const all: Made[] = [];
    for (let count = 0; count < AT_ONCE; count += 1) all.push(await make());
    return all;
  };
  const counted = (answers: readonly ApiAnswer[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const answer of answers) {
      const name = outcome(answer).join(' ').trim();
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  };
  const identitiesOf = async ({ userId }: SignedIn) =>
    Object((await api.get(`/users/${userId}`)).body)['identities'];

  it('are linked to one of all users who show the same one', async () => {
    const sub = newSub();
    const ready = await many(async () => {
      const account = await signIn();
      return { account, record: await show(account, { sub }), proof: await proofOf(server, account) };
    });
    const answers = await Promise.all(
      ready.map(({ account, record, proof }, index) =>
        link(account, record, proof, index % 2 === 0 ? 'POST' : 'PUT'),
      ),
    );
    expect(counted(answers)).toEqual({ '204': 1, '422 user.identity_already_in_use': AT_ONCE - 1 });
  });

  it('are one of all that a user adds', async () => {
    const account = await signIn();
    const proof = await proofOf(server, account);
    const records = await many(() => show(account));
    const answers = await Promise.all(records.map((record) => link(account, record, proof)));
    expect(counted(answers)).toEqual({ '204': 1, '400 user.identity_already_in_use': AT_ONCE - 1 });
  });

  it('are not all unlinked where they are the only way in', async () => {
    const { body } = await api.post('/users', { username: `octo_${(made += 1)}` });
    const account = await signIn(String(Object(body)['id']));
    for (const of of TARGETS.keys()) await link(account, await show(account, { of }));
    const unlink = (target: string) => account.call('DELETE', `${IDENTITIES}/${target}`);
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => unlink(TARGETS[index % 2] ?? '')),
    );
    expect(counted(answers)).toMatchObject({ '204': 1 });
    expect(Object.keys(await identitiesOf(account))).toHaveLength(1);
  });

  it('wait for each other, for operators and for their connector, and fail no request', async () => {
    const ready = await many(async () => {
      const account = await signIn();
      const proof = await proofOf(server, account);
      await link(account, await show(account), proof);
      return { account, proof, records: [await show(account), await show(account)] };
    });
    const [connectorId = ''] = connectors;
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
        answers.push(await account.call('GET', `${IDENTITIES}/acme-id/access-token`));
      }
      answers.push(await account.call('DELETE', `${IDENTITIES}/acme-id`, { verificationId: proof }));
      return answers;
    };
    const stranger = ({ account: { userId } }: (typeof ready)[number]) =>
      many(() => api.put(`/users/${userId}/identities/acme-id`, { userId: newSub() }));
    const answers = await Promise.all([
      operator(),
      ...ready.flatMap((each) => [owner(each), stranger(each)]),
    ]);
    const failed = answers.flat().filter(({ status }) => status >= 500);
    expect(counted(failed)).toEqual({});
  });
});
