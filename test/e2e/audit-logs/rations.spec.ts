import { expect, it } from 'vitest';
import { AuditTrail } from '#src/modules/audit-logs/audit-trail.js';
import { LogQueue } from '#src/modules/audit-logs/log-queue.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';

/** As many as are told apart within a minute. */
const WINDOWS = 1000;

const server = useServer();

const rowsOf = async (key: string): Promise<(string | null)[]> => {
  await server.app.get(LogQueue).flush('default');
  const rows = await sql<{ actor: string | null }>(
    server.databaseUrl,
    `select payload -> 'actor' ->> 'id' as actor from logs where key = $1`,
    [key],
  );
  return rows.map(({ actor }) => actor);
};

it('of strangers end where too many are told apart, and leave those of refused callers alone', async () => {
  const trail = server.app.get(AuditTrail);
  TenantContext.run('default', () => {
    for (let user = 0; user < 2 * WINDOWS; user += 1)
      trail.noteStranger({ key: 'Rations.Stranger', result: 'Error', userId: `user-${user}` });
    for (const id of [...Array.from({ length: 12 }, () => 'alice'), 'bob'])
      trail.noteRefused(id, { key: 'Rations.Refused', result: 'Error', actor: { id } });
  });
  expect(await rowsOf('Rations.Stranger')).toHaveLength(WINDOWS + 1);
  const refused = await rowsOf('Rations.Refused');
  expect(refused.filter((actor) => actor === 'alice')).toHaveLength(10);
  expect(refused.filter((actor) => actor === 'bob')).toHaveLength(1);
});
