import { newShortId } from '#src/kernel/ids.js';
import { addOrganization } from './organizations.js';
import { sql } from './sql.js';

interface InTenant {
  readonly databaseUrl: string;
  readonly tenantId: string;
}

interface Rules {
  readonly domains?: readonly string[];
  readonly connectors?: readonly string[];
  readonly roles?: readonly string[];
}

/** Adds a user; returns its id. */
export async function addUser({ databaseUrl, tenantId }: InTenant): Promise<string> {
  const id = newShortId();
  await sql(databaseUrl, 'insert into users (tenant_id, id) values ($1, $2)', [tenantId, id]);
  return id;
}

/** Adds an organization with just-in-time rules; returns its id. */
export async function addJitOrganization(
  inTenant: InTenant,
  { domains = [], connectors = [], roles = [] }: Rules,
): Promise<string> {
  const id = await addOrganization(inTenant);
  await sql(
    inTenant.databaseUrl,
    `insert into sso_connectors (tenant_id, id, provider_name, connector_name, encrypted_config, is_configured)
     select $1, id, 'OIDC', id, '', false from unnest($2::text[]) as id on conflict do nothing`,
    [inTenant.tenantId, connectors],
  );
  for (const [table, values] of [
    ['email_domains (tenant_id, organization_id, email_domain)', domains],
    ['sso_connectors (tenant_id, organization_id, sso_connector_id)', connectors],
    ['roles (tenant_id, organization_id, organization_role_id)', roles],
  ] as const) {
    await sql(
      inTenant.databaseUrl,
      `insert into organization_jit_${table} select $1, $2, unnest($3::text[])`,
      [inTenant.tenantId, id, values],
    );
  }
  return id;
}

/** Where a user is a member, each with its roles. */
export async function membershipsIn(databaseUrl: string, userId: string): Promise<Record<string, string[]>> {
  const rows = await sql<{ id: string; roles: string[] }>(
    databaseUrl,
    `select ou.organization_id as id, array(
       select ur.organization_role_id::text from organization_user_roles ur
       where ur.tenant_id = ou.tenant_id and ur.organization_id = ou.organization_id and ur.user_id = ou.user_id
       order by 1) as roles
     from organization_users ou where ou.user_id = $1`,
    [userId],
  );
  return Object.fromEntries(rows.map(({ id, roles }) => [id, roles.toSorted()]));
}

/** Gives each tenant a webhook for memberships, so that what is announced about them waits for it. */
export async function awaitMemberships(databaseUrl: string): Promise<void> {
  await sql(
    databaseUrl,
    `insert into hooks (tenant_id, id, config, encrypted_signing_key, events)
     select id, 'memberships', '{}', '', '["Organization.Membership.Updated"]' from tenants`,
  );
}

/** The organizations that a user was announced to have joined, sorted; where jobs wait, as by default in tests. */
export async function announcedIn(databaseUrl: string, userId: string): Promise<string[]> {
  const rows = await sql<{ event: { organizationId: string; delta: { addedUserIds?: string[] } } }>(
    databaseUrl,
    `select announced -> 'event' as event from portico_worker._private_jobs,
       json_array_elements(payload #> '{payload,events}') as announced
     where announced -> 'event' ->> 'type' = 'Organization.Membership.Updated'`,
  );
  return rows
    .filter(({ event }) => event.delta.addedUserIds?.includes(userId))
    .map(({ event }) => event.organizationId)
    .toSorted();
}
