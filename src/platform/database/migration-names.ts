import { readdir } from 'node:fs/promises';
import type { OwnerClient } from './owner-connection.js';

const FOLDER = new URL('../../../migrations/', import.meta.url);

/** The migrations of this build, as the database records them: `Roles1795192804000`. */
async function migrationNames(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files.flatMap((file) => {
    const [, timestamp, name] = /^(\d{13})-(\w+)\.(?:ts|js)$/.exec(file) ?? [];
    return timestamp !== undefined && name !== undefined ? [`${name}${timestamp}`] : [];
  });
}

/** The migrations of this build that are not applied. Requests may not read the record of migrations, so the owner is asked. */
export async function pendingMigrations(owner: OwnerClient): Promise<string[]> {
  const expected = await migrationNames();
  const { rows: record } = await owner.query(
    `select where to_regclass('portico_migrations.migrations') is not null`,
  );
  if (record.length === 0) return expected;
  const { rows } = await owner.query<{ name: string }>(
    'select name from portico_migrations.migrations where name = any ($1)',
    [expected],
  );
  const applied = new Set(rows.map(({ name }) => name));
  return expected.filter((name) => !applied.has(name));
}
