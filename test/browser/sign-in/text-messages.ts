import { afterAll, beforeAll } from 'vitest';
import { type Receiver, startReceiver } from '../../e2e/webhooks/receiver.js';
import { apiClient } from '../../support/api-client.js';
import type { TestTenant } from '../../support/test-app.js';

/** Has a tenant send its text messages to a server of the spec file, on loopback, and tells the code in the newest of so many. */
export function useTextMessages(tenant: () => TestTenant): (count: number) => Promise<string> {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
    const api = await apiClient(tenant());
    const { status, body } = await api.post('/connectors', {
      connectorId: 'http-sms',
      config: { endpoint: receiver.url },
    });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  });
  afterAll(() => receiver.close());
  return async (count) => {
    const received = await receiver.expectRequests(count);
    return JSON.parse(String(received[count - 1]?.body)).payload.code;
  };
}
