import type { QueryRunner } from 'typeorm';

/**
 * Lets the owner see all rows of the tables while `work` runs, inside the migration's own transaction. Under forced
 * row-level security the owner sees none: a foreign key would be marked valid over rows that violate it, and a backfill
 * would update nothing.
 */
export async function withoutForce(
  runner: QueryRunner,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  // Its rollback is what restores the force after an error.
  if (!runner.isTransactionActive) throw new Error('withoutForce needs the transaction of a migration');
  for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
  await work();
  for (const table of tables) await runner.query(`alter table ${table} force row level security`);
}
