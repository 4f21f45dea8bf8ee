import { describe, expect, it } from 'vitest';
import { DevelopmentMailbox, type Message, Messages } from '#src/modules/connectors/connectors.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../../support/sql.js';
import { type TestApp, useServer } from '../../support/test-app.js';

const message = (value: string): Message => ({
  to: { type: 'email', value },
  type: 'OrganizationInvitation',
  payload: { link: 'https://acme.example/join?token=secret' },
  languages: {},
});

/** In a unit of work that then fails, where it should. */
const enqueue = (server: TestApp, to: string, failure?: Error) =>
  TenantContext.run(server.tenant.id, () =>
    server.app.get(UnitOfWork).run(async () => {
      await server.app.get(Messages).enqueue(message(to));
      if (failure) throw failure;
    }),
  );

const received = (server: TestApp) =>
  server.app
    .get(DevelopmentMailbox)
    .list()
    .map(({ tenantId, to, link }) => ({ tenantId, to, link }));

describe('a message of a unit of work', () => {
  const server = useServer({ WORKER_CONCURRENCY: '1' });

  it('is sent once that is committed, and not where it is undone', async () => {
    await expect(enqueue(server, 'undone@example.com', new Error('undone'))).rejects.toThrow('undone');
    await enqueue(server, 'ada@example.com');
    const sent = {
      tenantId: 'default',
      to: 'ada@example.com',
      link: 'https://acme.example/join?token=secret',
    };
    await expect.poll(() => received(server)).toEqual([sent]);
  });

  it('belongs to one', async () => {
    const alone = TenantContext.run('default', () =>
      server.app.get(Messages).enqueue(message('ada@example.com')),
    );
    await expect(alone).rejects.toThrow('unit of work');
  });
});

describe('a message that waits', () => {
  const server = useServer();

  it('cannot be read by who reads the jobs', async () => {
    await enqueue(server, 'ada@example.com');
    const jobs = await sql<{ job: object }>(
      server.databaseUrl,
      `select to_jsonb(j) as job from portico_worker._private_jobs j
       join portico_worker._private_tasks t on t.id = j.task_id where t.identifier = 'message.send'`,
    );
    expect(jobs).toHaveLength(1);
    expect(JSON.stringify(jobs)).not.toMatch(/ada|acme\.example|secret|Invitation/);
  });
});
