import { beforeAll, describe, expect, it } from 'vitest';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { provePassword } from './fixture.js';
import { addPasskey, addTotp, offerFactors, useAccounts } from './self-fixture.js';

describe('webhooks', () => {
  const { server, api, signIn } = useAccounts({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
  beforeAll(() => offerFactors(api));

  it('are told once of a factor that a user sets up, with the user', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['User.Data.Updated']);
    await addTotp(account, verificationId);
    await addPasskey(account, verificationId);
    await allDelivered(server);
    const told = receiver.received.map(payloadOf);
    expect(told.map(({ data }) => data.id)).toEqual([account.userId, account.userId]);
    expect((await api.get(`/users/${account.userId}/logto-configs`)).body).toMatchObject({
      mfa: { enabled: true },
    });
  });
});
