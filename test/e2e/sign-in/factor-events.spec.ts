import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { newTotp, setExperience, stage, submit } from './mfa-fixture.js';

describe('webhooks', () => {
  const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
  let api: ApiClient;
  let client: ClientUnderTest;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    client = await addClient(server.tenant);
    await setExperience(api, { mfa: { factors: ['Totp'], policy: 'UserControlled' } });
  });

  it.each([
    ['a factor that is set up', () => newTotp(server, server.tenant.id)],
    ['an answer', () => ({ skipped: true as const })],
  ])('are told once of %s at a sign-in, with the user', async (_what, staged) => {
    const person = await addPerson(server.tenant);
    const browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
    await browser.identify(person.username, person.password);
    await stage(server, browser, staged());
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['User.Data.Updated']);
    expect((await submit(browser)).status).toBe(200);
    await allDelivered(server);
    expect(receiver.received.map(payloadOf)).toMatchObject([{ data: { id: person.id } }]);
  });
});
