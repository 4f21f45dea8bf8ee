import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ProviderRegistry } from '#src/oidc/provider.registry.js';
import { answerWith, type Receiver, startReceiver } from '../e2e/webhooks/receiver.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let receiver: Receiver;
let server: TestApp;
let closed: TestApp;

beforeAll(async () => {
  receiver = await startReceiver();
  server = await startTestApp({ OUTBOUND_ALLOWED_HOSTS: `127.0.0.1:${receiver.port}` });
  closed = await startTestApp({});
});
afterAll(async () => {
  await server.close();
  await closed.close();
  await receiver.close();
});
beforeEach(() => receiver.received.splice(0));

interface Told {
  backchannelLogout(sub: string, sid: string): Promise<void>;
}

/** Has the library tell a client of a logout. */
async function tell({ app, tenant }: TestApp): Promise<void> {
  await TenantContext.run(tenant.id, async () => {
    const provider = await app.get(ProviderRegistry).get(tenant.baseUrl);
    const client = await provider.Client.find(tenant.clientId);
    if (!client) throw new Error('the tenant has no client');
    Object.assign(client, { backchannelLogoutUri: receiver.url });
    await (client as unknown as Told).backchannelLogout('user', 'session');
  });
}

it('the provider tells clients of a logout at addresses that the settings allow', async () => {
  receiver.answer(answerWith(200));
  await tell(server);
  const [received] = await receiver.expectRequests(1);
  expect(received?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  expect(received?.body.toString()).toMatch(/^logout_token=[\w.-]+$/);
});

it('the provider calls no address that is not public', async () => {
  await expect(tell(closed)).rejects.toThrow(/public|allowed/);
  expect(receiver.received).toEqual([]);
});
