import type { QueryRunner } from 'typeorm';

/**
 * Makes a function run as the maintenance role of this database, and lets that role see the rows that `visible`
 * describes in the table, over all tenants. The role owns nothing else and cannot log in.
 */
export async function giveToMaintenance(
  runner: QueryRunner,
  {
    table,
    visible,
    rights,
    signature,
  }: { table: string; visible: string; rights: string; signature: string },
): Promise<void> {
  await showToMaintenance(runner, { table, visible, rights });
  await giveFunctionToMaintenance(runner, signature);
}

/** Makes a function run as the maintenance role, over what that role is shown already. */
export async function giveFunctionToMaintenance(runner: QueryRunner, signature: string): Promise<void> {
  const role = await maintenanceRole(runner);
  // PostgreSQL lets a function be given only to a role that may create in its schema.
  await runner.query(`grant usage, create on schema public to ${role}`);
  await runner.query(`alter function ${signature} owner to ${role}`);
  await runner.query(`revoke create on schema public from ${role}`);
}

/** Lets the maintenance role see the rows that `visible` describes in a table, over all tenants. */
export async function showToMaintenance(
  runner: QueryRunner,
  { table, visible, rights }: { table: string; visible: string; rights: string },
): Promise<void> {
  const role = await maintenanceRole(runner);
  await runner.query(`create policy ${table}__maintenance on ${table} to ${role} using (${visible})`);
  await runner.query(`grant ${rights} on ${table} to ${role}`);
}

/** The quoted name of the maintenance role, which exists before the first migration runs. */
export async function maintenanceRole(runner: QueryRunner): Promise<string> {
  const [row]: { role: string }[] = await runner.query(
    `select format('%I', 'portico_' || current_database() || '_maintenance') as role`,
  );
  if (!row) throw new Error('PostgreSQL did not name the maintenance role');
  return row.role;
}
