import { randomBytes } from 'node:crypto';
import { newId } from '#src/kernel/ids.js';
import { ApplicationRegistration } from '#src/modules/applications/applications.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from './sql.js';
import type { TestApp } from './test-app.js';

export interface Machine {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Adds a machine-to-machine application without roles. */
export async function addMachine({ app }: TestApp, tenantId: string): Promise<Machine> {
  const machine = { clientId: newId(), clientSecret: randomBytes(16).toString('hex') };
  await TenantContext.run(tenantId, () =>
    app.get(ApplicationRegistration).createMachine({
      id: machine.clientId,
      secret: machine.clientSecret,
      name: 'Machine',
      description: 'Of a test.',
    }),
  );
  return machine;
}

interface NewResource {
  readonly tenantId: string;
  readonly indicator: string;
  readonly scopes: readonly string[];
  readonly ttlSeconds?: number;
  readonly isDefault?: boolean;
}

/** Adds an API resource with scopes. */
export async function addResource(
  { databaseUrl }: TestApp,
  { tenantId, indicator, scopes, ttlSeconds = 3600, isDefault = false }: NewResource,
): Promise<void> {
  const id = newId();
  await sql(
    databaseUrl,
    `insert into resources (tenant_id, id, name, indicator, access_token_ttl, is_default) values ($1, $2, $3, $3, $4, $5)`,
    [tenantId, id, indicator, ttlSeconds, isDefault],
  );
  for (const scope of scopes) {
    await sql(databaseUrl, `insert into scopes (tenant_id, id, resource_id, name) values ($1, $2, $3, $4)`, [
      tenantId,
      newId(),
      id,
      scope,
    ]);
  }
}

interface NewRole {
  readonly tenantId: string;
  readonly clientId: string;
  readonly indicator: string;
  readonly scopes: readonly string[];
}

/** Adds a role that holds some scopes of a resource, and gives it to an application. Returns the id of the role. */
export async function giveRole(
  { databaseUrl }: TestApp,
  { tenantId, clientId, indicator, scopes }: NewRole,
): Promise<string> {
  const id = newId();
  await sql(
    databaseUrl,
    `insert into roles (tenant_id, id, name, description, type) values ($1, $2, $2, '', 'MachineToMachine')`,
    [tenantId, id],
  );
  await sql(
    databaseUrl,
    `insert into role_scopes (tenant_id, role_id, scope_id)
     select s.tenant_id, $2, s.id from scopes s join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
     where s.tenant_id = $1 and r.indicator = $3 and s.name = any ($4)`,
    [tenantId, id, indicator, scopes],
  );
  await sql(
    databaseUrl,
    `insert into application_roles (tenant_id, application_id, role_id) values ($1, $2, $3)`,
    [tenantId, clientId, id],
  );
  return id;
}
