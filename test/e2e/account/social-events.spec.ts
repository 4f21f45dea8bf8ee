import { beforeAll, describe, expect, it } from 'vitest';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { provePassword } from './fixture.js';
import { useAccounts } from './self-fixture.js';
import { IDENTITIES, link, showIdentity, useIdentityProvider } from './social-fixture.js';

describe('webhooks', () => {
  const settings = { WORKER_CONCURRENCY: '1', OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' };
  const { server, api, signIn } = useAccounts(settings);
  const idp = useIdentityProvider();
  let connectorId: string;

  beforeAll(async () => {
    connectorId = await addSocial(api, idp, 'acme-id');
  });

  it('are told once of each identity that a user links or unlinks, with the user', async () => {
    const [account, sub] = [await signIn(), newSub(idp)];
    const verificationId = await provePassword(account);
    const record = await showIdentity(account, idp, { connectorId, sub });
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['User.Data.Updated']);
    expect((await link(account, record, verificationId)).status).toBe(204);
    await allDelivered(server);
    const { status } = await account.call('DELETE', `${IDENTITIES}/acme-id`, { verificationId });
    expect(status).toBe(204);
    await allDelivered(server);
    const id = account.userId;
    expect(receiver.received.map(payloadOf).map(({ data }) => [data.id, data.identities])).toEqual([
      [id, { 'acme-id': expect.objectContaining({ userId: sub }) }],
      [id, {}],
    ]);
  });
});
