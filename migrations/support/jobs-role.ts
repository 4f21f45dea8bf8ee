import type { QueryRunner } from 'typeorm';

/** What is made inside belongs to the role of jobs. After an error the rollback restores the role of the migration. */
export async function asJobsRole(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  const [row]: { role: string }[] = await runner.query(
    `select format('%I', 'portico_' || current_database() || '_jobs') as role`,
  );
  if (!row) throw new Error('PostgreSQL did not name the role of jobs');
  await runner.query(`set local role ${row.role}`);
  await work();
  await runner.query('reset role');
}
