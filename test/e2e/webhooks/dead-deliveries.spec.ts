import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { DeadDeliveries } from '#src/modules/webhooks/deliveries/dead-deliveries.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { readAll } from '../resources/fixture.js';
import { createRole, refusal, tally } from '../roles/fixture.js';
import {
  createHook,
  hurryDeliveries,
  type TestHook,
  verified,
  waitingDeliveries,
  webhookId,
} from './fixture.js';
import { answerWith, type Receiver, startReceiver, WAIT } from './receiver.js';

/** The tries before the last one. */
const TRIES_BEFORE = 12;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let api: ApiClient;
let other: ApiClient;
let receiver: Receiver;
let hook: TestHook;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

beforeEach(async () => {
  receiver = await startReceiver();
  hook = await createHook(api, receiver.url, ['Role.Created']);
});
afterEach(async () => {
  Clock.use();
  await api.delete(`/hooks/${hook.id}`);
  await receiver.close();
});

const deadOf = (client: ApiClient, query = '') => client.get(`/hooks/${hook.id}/dead-deliveries${query}`);
const replay = (client: ApiClient, deliveryId: unknown) =>
  client.post(`/hooks/${hook.id}/dead-deliveries/${String(deliveryId)}/replay`);

/** Makes an event whose delivery fails until it is given up; returns the delivery's id. */
async function deadDelivery(): Promise<string> {
  receiver.answer(answerWith(500));
  await createRole(api);
  await receiver.expectRequests(1);
  await vi.waitFor(async () => {
    await hurryDeliveries(server, TRIES_BEFORE);
    expect(readAll(await deadOf(api), 'id')).toHaveLength(1);
    expect(await waitingDeliveries(server)).toBe(0);
  }, WAIT);
  const [id] = readAll(await deadOf(api), 'id');
  return String(id);
}

describe('a delivery that is given up', () => {
  it('is listed with its body and its last error', async () => {
    const deliveryId = await deadDelivery();
    const [received] = receiver.received;
    expect(received && webhookId(received)).toBe(deliveryId);
    const listed = await deadOf(api);
    expect(listed.headers.get('total-number')).toBe('1');
    expect(listed.body).toEqual([
      {
        id: deliveryId,
        event: 'Role.Created',
        body: received && verified(received, hook.signingKey),
        attempts: TRIES_BEFORE + 1,
        lastError: 'The endpoint answered with status 500.',
        failedAt: expect.any(Number),
      },
    ]);
    expect((await deadOf(api, '?page=2')).body).toEqual([]);
    expect(refusal(await deadOf(other))).toEqual([404, 'entity.not_exists_with_id']);
  });

  it('is made after all when it is replayed, with the same id and body', async () => {
    const deliveryId = await deadDelivery();
    const [failed] = receiver.received.splice(0);
    receiver.answer(answerWith(204));
    expect((await replay(api, deliveryId)).status).toBe(202);
    const [replayed] = await receiver.expectRequests(1);
    expect(replayed && [webhookId(replayed), replayed.body]).toEqual([deliveryId, failed?.body]);
    expect((await deadOf(api)).body).toEqual([]);
    expect(refusal(await replay(api, deliveryId))).toEqual([404, 'entity.not_found']);
  });

  it('is tried as often as a new one when it is replayed', async () => {
    const deliveryId = await deadDelivery();
    receiver.received.splice(0);
    await replay(api, deliveryId);
    await receiver.expectRequests(1);
    await vi.waitFor(async () => {
      const [job] = await sql<{ attempts: number }>(
        server.databaseUrl,
        `select attempts from portico_worker._private_jobs where key = $1 and locked_at is null`,
        [`default:${deliveryId}`],
      );
      expect(job?.attempts).toBeGreaterThan(0);
      expect(job?.attempts).toBeLessThan(TRIES_BEFORE);
    }, WAIT);
    expect((await deadOf(api)).body).toEqual([]);
  });

  it('is replayed once, however many ask at the same time', async () => {
    const deliveryId = await deadDelivery();
    receiver.received.splice(0);
    receiver.answer(answerWith(204));
    const answers = await Promise.all(Array.from({ length: 20 }, () => replay(api, deliveryId)));
    expect(tally(answers)).toEqual({ '202': 1, '404 entity.not_found': 19 });
    await receiver.expectRequests(1);
    await vi.waitFor(async () => expect(await waitingDeliveries(server)).toBe(0), WAIT);
    expect(receiver.received).toHaveLength(1);
  });

  it('is not replayed for a disabled hook, nor by another tenant, and stays', async () => {
    const deliveryId = await deadDelivery();
    expect(refusal(await replay(other, deliveryId))).toEqual([404, 'entity.not_exists_with_id']);
    expect(refusal(await replay(api, 'nothing'))).toEqual([404, 'entity.not_found']);
    await api.patch(`/hooks/${hook.id}`, { enabled: false });
    expect(refusal(await replay(api, deliveryId))).toEqual([422, 'hook.disabled']);
    expect(readAll(await deadOf(api), 'id')).toEqual([deliveryId]);
  });

  it('goes with its hook', async () => {
    await deadDelivery();
    await api.delete(`/hooks/${hook.id}`);
    expect(await sql(server.databaseUrl, 'select id from hook_dead_deliveries')).toEqual([]);
  });

  it('is forgotten after 30 days', async () => {
    const now = Date.now();
    const deliveryId = await deadDelivery();
    Clock.use(() => now + 29 * DAY_MILLISECONDS);
    expect(readAll(await deadOf(await apiClient(server.tenant)), 'id')).toEqual([deliveryId]);
    Clock.use(() => now + 31 * DAY_MILLISECONDS);
    const [job] = await sql<{ at: Date }>(
      server.databaseUrl,
      `select run_at as at from portico_worker._private_jobs where key like 'default:webhook.forget:%'
       order by run_at desc limit 1`,
    );
    expect((job?.at.getTime() ?? 0) - now).toBeGreaterThan(30 * DAY_MILLISECONDS);
    expect((job?.at.getTime() ?? 0) - now).toBeLessThan(31 * DAY_MILLISECONDS);
    await TenantContext.run('default', () => server.app.get(DeadDeliveries).forget());
    expect(await sql(server.databaseUrl, 'select id from hook_dead_deliveries')).toEqual([]);
  });
});

const bury = (deliveryId: string, hookId: string, message = '{}'): Promise<void> => {
  const dead = { deliveryId, hookId, event: 'Role.Created', message, attempts: 13, lastError: 'None.' };
  return TenantContext.run('default', () => server.app.get(DeadDeliveries).add(dead));
};

describe('dead deliveries of a tenant', () => {
  it('are 10,000 at most: the oldest make room', async () => {
    await sql(
      server.databaseUrl,
      `insert into hook_dead_deliveries (tenant_id, id, hook_id, event, body, attempts, last_error, failed_at)
       select 'default', 'old-' || n, $1, 'Role.Created', '{}', 13, '', now() - n * interval '1 second'
       from generate_series(1, 10000) as n`,
      [hook.id],
    );
    await bury('new', hook.id);
    const rows = await sql<{ id: string }>(
      server.databaseUrl,
      'select id from hook_dead_deliveries order by failed_at desc, id',
    );
    expect([rows.length, rows[0]?.id, rows.at(-1)?.id]).toEqual([10_000, 'new', 'old-9999']);
  });

  it('have 64 MB at most: the oldest make room', async () => {
    const mebibyte = JSON.stringify({ data: 'x'.repeat(1024 * 1024 - 11) });
    await sql(
      server.databaseUrl,
      `insert into hook_dead_deliveries (tenant_id, id, hook_id, event, body, attempts, last_error, failed_at)
       select 'default', 'large-' || n, $1, 'Role.Created', $2, 13, '', now() - n * interval '1 second'
       from generate_series(1, 64) as n`,
      [hook.id, mebibyte],
    );
    await bury('newest', hook.id, mebibyte);
    const rows = await sql<{ id: string }>(
      server.databaseUrl,
      'select id from hook_dead_deliveries where hook_id = $1 order by failed_at desc, id',
      [hook.id],
    );
    expect([rows.length, rows[0]?.id, rows.at(-1)?.id]).toEqual([64, 'newest', 'large-63']);
  });

  it('are not kept of a hook that is gone', async () => {
    await bury('gone', 'gone');
    expect(await sql(server.databaseUrl, `select id from hook_dead_deliveries where id = 'gone'`)).toEqual(
      [],
    );
  });
});
