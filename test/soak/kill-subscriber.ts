import type { ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { createHook, type TestHook } from '../e2e/webhooks/fixture.js';
import { type Received, type Receiver, startReceiver } from '../e2e/webhooks/receiver.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import type { TestTenant } from '../support/test-app.js';

/** Somebody who is told of a tenant's changes by a webhook. */
export interface Subscriber {
  readonly tenant: TestTenant;
  readonly api: ApiClient;
  readonly hook: TestHook;
  readonly receiver: Receiver;
}

/** Creates a webhook of a tenant for some events, and a receiver that answers it until the test ends. */
export async function subscribe(
  tenant: TestTenant,
  events: readonly string[],
  answer: (received: Received, response: ServerResponse) => unknown,
): Promise<Subscriber> {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  receiver.answer(answer);
  const api = await apiClient(tenant);
  return { tenant, api, receiver, hook: await createHook(api, receiver.url, events) };
}
