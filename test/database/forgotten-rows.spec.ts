import pg from 'pg';
import { expect, it } from 'vitest';
import { DeadDeliveries } from '#src/modules/webhooks/deliveries/dead-deliveries.js';
import { Messages } from '#src/modules/webhooks/deliveries/messages.js';
import { LogoutNotifications } from '#src/oidc/logout/logout-notifications.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sentStatements } from '../support/sent-statements.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const server = useServer();

/** A table of which a job of each day forgets what is old, and a statement that adds $1 rows of so long ago. */
const TABLES = [
  {
    table: 'logout_notifications',
    fill: `insert into logout_notifications (tenant_id, id, user_id, session_uid, application_id, created_at)
      select 'default', left(md5($2 || n), 21), 'user', 'session', 'app', now() - $2::interval from generate_series(1, $1) n`,
    forget: () => server.app.get(LogoutNotifications).forget(),
  },
  {
    table: 'hook_messages',
    fill: `insert into hook_messages (tenant_id, id, body, waiting, created_at)
      select 'default', left(md5($2 || n), 21), '{}', '{}', now() - $2::interval from generate_series(1, $1) n`,
    forget: () => server.app.get(Messages).forget(),
  },
  {
    table: 'hook_dead_deliveries',
    fill: `with hook as (
        insert into hooks (tenant_id, id, name, events, config, encrypted_signing_key, enabled)
        values ('default', $2, 'hook', '[]', '{}', '', false) returning id
      )
      insert into hook_dead_deliveries (tenant_id, id, hook_id, event, body, attempts, last_error, failed_at)
      select 'default', left(md5($2 || n), 21), hook.id, 'event', '{}', 1, '', now() - $2::interval
      from hook, generate_series(1, $1) n`,
    forget: () => server.app.get(DeadDeliveries).forget(),
  },
];

it.each(TABLES)('old rows of $table are forgotten in batches, and no lock is waited for', async (one) => {
  const { table, fill, forget } = one;
  await sql(server.databaseUrl, fill, [2_500, '40 days']);
  await sql(server.databaseUrl, fill, [10, '1 hour']);
  const holder = new pg.Client({ connectionString: server.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(`select from ${table} limit 1 for update`);
  const sent = await sentStatements(() => TenantContext.run('default', forget));
  await holder.end();
  expect(sent).toHaveLength(3);
  const left = await sql(server.databaseUrl, `select from ${table}`);
  expect(left).toHaveLength(11);
});
