import { newId, newShortId } from '#src/kernel/ids.js';
import { sql } from './sql.js';

interface InTenant {
  readonly databaseUrl: string;
  readonly tenantId: string;
}

interface NewOrganizationRole {
  readonly type?: 'User' | 'MachineToMachine';
  /** Names of organization scopes, made where they are missing. */
  readonly scopes?: readonly string[];
  /** Names of scopes of API resources that exist, by indicator. */
  readonly resourceScopes?: Readonly<Record<string, readonly string[]>>;
}

/** Adds an organization without members. Returns its id. */
export async function addOrganization(
  { databaseUrl, tenantId }: InTenant,
  id = newShortId(),
): Promise<string> {
  await sql(databaseUrl, 'insert into organizations (tenant_id, id, name) values ($1, $2, $2)', [
    tenantId,
    id,
  ]);
  return id;
}

/** Adds a role of the organization template, by default for machines. Returns its id. */
export async function addOrganizationRole(
  { databaseUrl, tenantId }: InTenant,
  { type = 'MachineToMachine', scopes = [], resourceScopes = {} }: NewOrganizationRole,
): Promise<string> {
  const id = newId();
  await sql(
    databaseUrl,
    'insert into organization_roles (tenant_id, id, name, type) values ($1, $2, $2, $3)',
    [tenantId, id, type],
  );
  for (const scope of scopes) {
    await sql(
      databaseUrl,
      `insert into organization_scopes (tenant_id, id, name) values ($1, $2, $3) on conflict (tenant_id, name) do nothing`,
      [tenantId, newId(), scope],
    );
  }
  await sql(
    databaseUrl,
    `insert into organization_role_scopes (tenant_id, organization_role_id, organization_scope_id)
     select tenant_id, $2, id from organization_scopes where tenant_id = $1 and name = any ($3)`,
    [tenantId, id, scopes],
  );
  for (const [indicator, names] of Object.entries(resourceScopes)) {
    await sql(
      databaseUrl,
      `insert into organization_role_resource_scopes (tenant_id, organization_role_id, scope_id)
       select s.tenant_id, $2, s.id from scopes s
         join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
       where s.tenant_id = $1 and r.indicator = $3 and s.name = any ($4)`,
      [tenantId, id, indicator, names],
    );
  }
  return id;
}

/** Makes a machine a member of an organization, if it is none, and gives it roles there. */
export async function joinOrganization(
  { databaseUrl, tenantId }: InTenant,
  { organizationId, clientId }: { readonly organizationId: string; readonly clientId: string },
  roleIds: readonly string[] = [],
): Promise<void> {
  await sql(
    databaseUrl,
    `insert into organization_applications (tenant_id, organization_id, application_id)
     values ($1, $2, $3) on conflict do nothing`,
    [tenantId, organizationId, clientId],
  );
  await sql(
    databaseUrl,
    `insert into organization_application_roles (tenant_id, organization_id, application_id, organization_role_id)
     select $1, $2, $3, unnest($4::text[])`,
    [tenantId, organizationId, clientId, roleIds],
  );
}
