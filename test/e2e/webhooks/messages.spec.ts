import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { Messages } from '#src/modules/webhooks/deliveries/messages.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createRole } from '../roles/fixture.js';
import { allDelivered, hookOfTest, hurriedUntil, receiverOfTest, verified } from './fixture.js';
import { answerWith, WAIT } from './receiver.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

const messages = () =>
  sql<{ id: string; body: string; waiting: string[] }>(
    server.databaseUrl,
    'select id, body, waiting from hook_messages',
  );

describe('what webhooks are told', () => {
  it('is stored once, however many there are, and gone when all of them have it', async () => {
    const receiver = await receiverOfTest();
    receiver.answer(answerWith(500));
    const hooks = [];
    for (let made = 0; made < 5; made += 1) hooks.push(await hookOfTest(api, receiver.url, ['Role.Created']));
    const mark = 'x'.repeat(100);
    await createRole(api, { description: mark });
    await vi.waitFor(async () => expect(await messages()).toHaveLength(1), WAIT);
    const [message] = await messages();
    expect(message?.body).toContain(mark);
    expect(message?.waiting.toSorted()).toEqual(hooks.map(({ id }) => id).toSorted());
    const jobs = await sql<{ payload: string }>(
      server.databaseUrl,
      `select payload::text from portico_worker._private_jobs join portico_worker._private_tasks t on t.id = task_id
       where identifier = 'webhook.deliver'`,
    );
    expect(jobs).toHaveLength(5);
    for (const { payload } of jobs) expect(payload).not.toContain(mark);

    receiver.answer(answerWith(204));
    await hurriedUntil(server, async () => {
      await allDelivered(server);
    });
    for (const { id, signingKey } of hooks) {
      const own = receiver.received.find(({ body }) => body.includes(id));
      expect(own && verified(own, signingKey)).toMatchObject({ hookId: id, data: { description: mark } });
    }
    const left = await messages();
    expect(left.flatMap(({ waiting }) => waiting)).toEqual([]);
  });

  it('is forgotten after three days, whatever became of it', async () => {
    await TenantContext.run('default', () => server.app.get(Messages).forget());
    await sql(
      server.databaseUrl,
      `insert into hook_messages (tenant_id, id, body, waiting, created_at) values
         ('default', 'old', '{}', '{}', now() - interval '73 hours'), ('default', 'new', '{}', '{}', now() - interval '71 hours')`,
    );
    await TenantContext.run('default', () => server.app.get(Messages).forget());
    expect((await messages()).map(({ id }) => id)).toContain('new');
    expect((await messages()).map(({ id }) => id)).not.toContain('old');
    const [job] = await sql<{ at: Date }>(
      server.databaseUrl,
      `select run_at as at from portico_worker._private_jobs where key like 'default:webhook.forget-messages:%'`,
    );
    const days = ((job?.at.getTime() ?? 0) - Clock.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(4.1);
  });
});
