import type { QueryRunner } from 'typeorm';

/**
 * Creates a table whose rows belong to tenants: `tenant_id` comes first in its primary key and fills itself from the
 * connection's tenant, and forced row-level security shows a tenant its own rows only.
 *
 * `key` names the columns of the primary key after `tenant_id`; `columns` is the rest of the table as SQL, in which
 * unique constraints and foreign keys begin with `tenant_id`.
 */
export async function createTenantTable(
  runner: QueryRunner,
  table: string,
  { key, columns }: { readonly key: string; readonly columns: string },
): Promise<void> {
  await runner.query(`
    create table ${table} (
      tenant_id varchar(21) not null default nullif(current_setting('app.tenant_id', true), ''),
      ${columns},
      constraint ${table}__pk primary key (tenant_id, ${key}),
      constraint ${table}__tenant_id foreign key (tenant_id) references tenants (id) on update cascade on delete cascade
    )`);
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`
    create policy ${table}__tenant on ${table}
      using (tenant_id = nullif(current_setting('app.tenant_id', true), ''))
      with check (tenant_id = nullif(current_setting('app.tenant_id', true), ''))`);
}
