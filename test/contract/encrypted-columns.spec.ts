import { describe, expect, it } from 'vitest';
// The declarations that it loads are those that it finds.
import '#src/cli/rotate-kek.js';
import { encryptedColumns } from '#src/platform/database/encrypted-column.js';
import { copyDatabase } from '../support/database-copy.js';
import { sql } from '../support/sql.js';

const declared = encryptedColumns()
  .map(({ table, column }) => `${table}.${column}`)
  .toSorted();

const columnsOf = async (url: string): Promise<string[]> => {
  const rows = await sql<{ name: string }>(
    url,
    `select format('%s.%s', table_name, column_name) as name from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' and column_name like 'encrypted\\_%' order by 1`,
  );
  return rows.map(({ name }) => name).toSorted();
};

describe('columns that hold encrypted secrets', () => {
  it('are all known to the rotation of the key-encryption key', async () => {
    expect(declared).toEqual(await columnsOf(await copyDatabase()));
  });

  it('would be missed', async () => {
    const url = await copyDatabase();
    await sql(url, 'alter table roles add column encrypted_forgotten bytea');
    expect((await columnsOf(url)).filter((name) => !declared.includes(name))).toEqual([
      'roles.encrypted_forgotten',
    ]);
  });
});
