import { createHmac } from 'node:crypto';
import { expect, onTestFinished, vi } from 'vitest';
import type { ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { type Received, type Receiver, startReceiver, WAIT } from './receiver.js';

export interface TestHook {
  readonly id: string;
  readonly signingKey: string;
}

/** Creates a webhook that calls a URL for these events. */
export async function createHook(
  api: ApiClient,
  url: string,
  events: readonly string[],
  properties: object = {},
): Promise<TestHook> {
  const created = await api.post('/hooks', { events, config: { url }, ...properties });
  return { id: read(created, 'id'), signingKey: read(created, 'signingKey') };
}

/** What was sent, as JSON; fails unless the signature over its bytes is that of the key. */
export function verified({ body, headers }: Received, signingKey: string): Record<string, unknown> {
  const signature = createHmac('sha256', signingKey).update(body).digest('hex');
  expect(headers['logto-signature-sha-256']).toBe(signature);
  return JSON.parse(body.toString());
}

/** The id that the request has in common with all repetitions of it. */
export const webhookId = ({ headers }: Received): unknown => headers['webhook-id'];

/** Makes the deliveries that wait for their next try due, as if so many tries had been made before. */
export async function hurryDeliveries({ databaseUrl }: TestApp, attempts?: number): Promise<void> {
  await sql(
    databaseUrl,
    `update portico_worker._private_jobs set run_at = now(), attempts = coalesce($1, attempts)
     where locked_at is null
       and task_id in (select id from portico_worker._private_tasks where identifier = 'webhook.deliver')`,
    [attempts],
  );
  await sql(databaseUrl, `select pg_notify('jobs:insert', '{"r":"test","count":20}')`);
}

/** Waits for what comes of deliveries, none of which waits for its pause meanwhile. */
export const hurriedUntil = (server: TestApp, condition: () => unknown): Promise<void> =>
  vi.waitFor(async () => {
    await hurryDeliveries(server);
    await condition();
  }, WAIT);

/** How many deliveries are not made yet. */
export const waitingDeliveries = (server: TestApp): Promise<number> => countDeliveries(server, false);

/** How many of them are being made. */
export const runningDeliveries = (server: TestApp): Promise<number> => countDeliveries(server, true);

async function countDeliveries({ databaseUrl }: TestApp, onlyRunning: boolean): Promise<number> {
  const [row] = await sql<{ count: number }>(
    databaseUrl,
    `select count(*)::int from portico_worker._private_jobs
       join portico_worker._private_tasks t on t.id = task_id
     where identifier = 'webhook.deliver' and (locked_at is not null or not $1)`,
    [onlyRunning],
  );
  return row?.count ?? 0;
}

/** A receiver of its own for a test, so that nothing of another test arrives there. */
export async function receiverOfTest(): Promise<Receiver> {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  return receiver;
}

/** A webhook that is deleted at the end of the test. */
export async function hookOfTest(
  api: ApiClient,
  url: string,
  events: readonly string[],
  properties: object = {},
): Promise<TestHook> {
  const hook = await createHook(api, url, events, properties);
  onTestFinished(async () => {
    await api.delete(`/hooks/${hook.id}`);
  });
  return hook;
}

/** Waits until nothing is left to deliver, nor any event of which deliveries are still to be made. */
export const allDelivered = ({ databaseUrl }: TestApp): Promise<void> =>
  vi.waitFor(async () => {
    const left = await sql(
      databaseUrl,
      `select identifier from portico_worker._private_jobs join portico_worker._private_tasks t on t.id = task_id
       where identifier in ('events.dispatch', 'webhook.deliver')`,
    );
    expect(left).toEqual([]);
  }, WAIT);

/** What was sent, as JSON. */
export const payloadOf = ({ body }: Received) => JSON.parse(body.toString());
