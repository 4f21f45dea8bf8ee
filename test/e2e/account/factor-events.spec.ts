import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { addBrowsedClient, openAccountCenter, provePassword } from './fixture.js';
import { addPasskey, addTotp, offerFactors, signedInTo } from './self-fixture.js';

describe('webhooks', () => {
  const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
  let api: ApiClient;
  let client: BrowsedClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    await offerFactors(api);
    client = await addBrowsedClient(server.tenant);
  });

  it('are told once of a factor that a user sets up, with the user', async () => {
    const account = await signedInTo(server, { tenant: server.tenant, api }, { client });
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
