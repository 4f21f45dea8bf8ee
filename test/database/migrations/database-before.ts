import { onTestFinished } from 'vitest';
import { migrate, migrationSource } from '#src/platform/database/migrator.js';
import { emptyDatabase } from '../../support/database-copy.js';
import { createLogin } from '../../support/open-database.js';
import { sql } from '../../support/sql.js';
import { execute } from '../../support/template.js';

/**
 * A database of an ordinary owner as it was before a migration, with the tenants `one` and `two`; `owner` is the owner's
 * address.
 */
export async function databaseBefore(migration: string): Promise<{ url: string; owner: string }> {
  const url = await emptyDatabase();
  const login = await createLogin(url, 'createrole');
  await execute(url, `alter database ${new URL(url).pathname.slice(1)} owner to ${login.role}`);
  await migrate(login.url);
  await undoFrom(login.url, migration);
  await sql(url, `insert into tenants (id) values ('one'), ('two')`);
  return { url, owner: login.url };
}

/** Undoes a migration, and first all that came after it. */
export async function undoFrom(owner: string, migration: string): Promise<void> {
  const source = await migrationSource(owner);
  onTestFinished(() => source.destroy());
  const names = source.migrations.map(({ constructor }) => constructor.name);
  const later = names.length - names.indexOf(migration);
  for (let undone = 0; undone < later; undone++) await source.undoLastMigration({ transaction: 'each' });
}
