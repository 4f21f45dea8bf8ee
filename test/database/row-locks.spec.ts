import { beforeAll, expect, it } from 'vitest';
import { lockAll, lockRows, rowLocks } from '#src/platform/database/row-locks.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const locks = rowLocks('roles', 'type');

const server = useServer();

beforeAll(async () => {
  await sql(
    server.databaseUrl,
    `insert into roles (tenant_id, id, name, description, type)
     values ('default', 'a', 'a', '', 'User'), ('default', 'b', 'b', '', 'MachineToMachine'), ('acme', 'c', 'c', '', 'User')`,
  );
});

/** Does something in a unit of work. */
const inUnit = <Result>(work: () => Promise<Result>) =>
  TenantContext.run('default', () => server.platform.unitOfWork.run(work));

it('answers those that exist in the tenant, with the column', async () => {
  const found = await inUnit(() =>
    lockRows(server.platform.database, locks.keyShare, ['b', 'a', 'c', 'd', 'a']),
  );
  expect([...found]).toEqual([
    ['a', 'User'],
    ['b', 'MachineToMachine'],
  ]);
});

it.each([
  [true, []],
  [true, ['a', 'b', 'a']],
  [false, ['a', 'c']],
])('says %s for %j', async (exist, ids) => {
  expect(await inUnit(() => lockAll(server.platform.database, locks.update, ids))).toBe(exist);
});

it('is declared once, whoever asks', () => {
  expect(rowLocks('roles', 'type')).toBe(locks);
  expect(rowLocks('roles')).not.toBe(locks);
});

const DELETE = `delete from roles where id = 'a' and tenant_id = 'default'`;
const RENAME = `update roles set name = 'a' where id = 'a' and tenant_id = 'default'`;
const REFER = `select from roles where id = 'a' and tenant_id = 'default' for key share`;

it.each([
  ['keyShare', [DELETE], [RENAME, REFER]],
  ['noKeyUpdate', [DELETE, RENAME], [REFER]],
  ['update', [DELETE, RENAME, REFER], []],
] as const)(
  'as %s it keeps others from what it says, and lets them do the rest',
  async (strength, refused, allowed) => {
    await inUnit(async () => {
      await lockRows(server.platform.database, locks[strength], ['a']);
      const attempt = (statement: string) =>
        sql(server.databaseUrl, `set local lock_timeout = '50ms'; ${statement}`);
      for (const statement of refused)
        await expect(attempt(statement)).rejects.toMatchObject({ code: '55P03' });
      for (const statement of allowed) await attempt(statement);
    });
  },
);
