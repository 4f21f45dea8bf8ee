import { newId } from '#src/kernel/ids.js';
import { sql } from './sql.js';

interface InTenant {
  readonly databaseUrl: string;
  readonly tenantId: string;
}

/** Makes a user a member of an organization, if it is none, and gives it roles there in place of those it has. */
export async function setMember(
  { databaseUrl, tenantId }: InTenant,
  { organizationId, userId }: { readonly organizationId: string; readonly userId: string },
  roleIds: readonly string[] = [],
): Promise<void> {
  await sql(
    databaseUrl,
    `insert into organization_users (tenant_id, organization_id, user_id) values ($1, $2, $3) on conflict do nothing`,
    [tenantId, organizationId, userId],
  );
  await sql(
    databaseUrl,
    'delete from organization_user_roles where tenant_id = $1 and organization_id = $2 and user_id = $3',
    [tenantId, organizationId, userId],
  );
  await sql(
    databaseUrl,
    `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
     select $1, $2, $3, unnest($4::text[])`,
    [tenantId, organizationId, userId, roleIds],
  );
}

/** Gives a user a new role of the tenant that holds some scopes of a resource. Returns its id, which is its name too. */
export async function giveUserRole(
  { databaseUrl, tenantId }: InTenant,
  {
    userId,
    indicator,
    scopes,
  }: { readonly userId: string; readonly indicator: string; readonly scopes: readonly string[] },
): Promise<string> {
  const id = newId();
  await sql(
    databaseUrl,
    `insert into roles (tenant_id, id, name, description, type) values ($1, $2, $2, '', 'User')`,
    [tenantId, id],
  );
  await sql(
    databaseUrl,
    `insert into role_scopes (tenant_id, role_id, scope_id)
     select s.tenant_id, $2, s.id from scopes s join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
     where s.tenant_id = $1 and r.indicator = $3 and s.name = any ($4)`,
    [tenantId, id, indicator, scopes],
  );
  await sql(databaseUrl, 'insert into user_roles (tenant_id, user_id, role_id) values ($1, $2, $3)', [
    tenantId,
    userId,
    id,
  ]);
  return id;
}
