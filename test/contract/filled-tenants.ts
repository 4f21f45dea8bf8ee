import { sql } from '../support/sql.js';

const TENANTS = 5;
export const ROWS_OF_A_TENANT = 1500;

/** Rows for every table that a query can be about; $1 is how many a tenant gets. Those of the foreign keys come first. */
const FILL: readonly string[] = [
  `insert into tenant_hosts (host, tenant_id, verified_at)
   select 'h' || n || '.example.com', 'filled' || n % 5, now() from generate_series(1, $1::int * 5) as n`,
  `insert into hash_keys (tenant_id, id, encrypted_key) select id, 'default', '' from tenants where id ~ '^(filled|plain)' and $1::int > 0`,
  `insert into oidc_keys (tenant_id, id, type, encrypted_key)
   select id, 'key-' || n, 'cookie-keys', '' from filled, generate_series(1, $1::int) as n`,
  `insert into tenant_configs (tenant_id, key, value) select id, 'key-' || n, '{}' from filled, generate_series(1, $1::int) as n`,
  `insert into resources (tenant_id, id, name, indicator, is_default)
   select id, 'resource-' || n, 'Resource', 'urn:resource:' || n, n = 1 from filled, generate_series(1, $1::int) as n`,
  `insert into scopes (tenant_id, id, resource_id, name)
   select id, 'scope-' || n, 'resource-' || n, 'scope' from filled, generate_series(1, $1::int) as n`,
  `insert into applications (tenant_id, id, name, type)
   select id, 'application-' || n, 'Application', 'MachineToMachine' from filled, generate_series(1, $1::int) as n`,
  `insert into application_secrets (tenant_id, application_id, name, encrypted_value, value_hash)
   select id, 'application-' || n, 'secret', '', '' from filled, generate_series(1, $1::int) as n`,
  `insert into roles (tenant_id, id, name, description, type)
   select id, 'role-' || n, 'role ' || n, '', 'MachineToMachine' from filled, generate_series(1, $1::int) as n`,
  `insert into role_scopes (tenant_id, role_id, scope_id)
   select id, 'role-' || n, 'scope-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into application_roles (tenant_id, application_id, role_id)
   select id, 'application-' || n, 'role-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into oidc_artefacts (tenant_id, kind, id_hash, payload, expires_at)
   select id, 'AccessToken', decode(md5(n::text), 'hex'),
     jsonb_build_object('grantId', 'g' || n, 'uid', 'u' || n, 'userCode', 'c' || n, 'accountId', 'a' || n), now() + n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into logs (tenant_id, id, key, payload, created_at)
   select id, 'log-' || n, 'ExchangeTokenBy.Kind' || n,
     jsonb_build_object('userId', 'u' || n, 'applicationId', 'a' || n, 'hookId', 'h' || n), now() - n * interval '1 minute'
   from filled, generate_series(1, $1::int) as n`,
  `insert into hooks (tenant_id, id, config, encrypted_signing_key)
   select id, 'hook-' || n, '{}', '' from filled, generate_series(1, $1::int) as n`,
  `insert into hook_dead_deliveries (tenant_id, id, hook_id, event, body, attempts, last_error, failed_at)
   select id, 'delivery-' || n, 'hook-' || n, 'Role.Created', '{}', 13, '', now() - n * interval '1 minute'
   from filled, generate_series(1, $1::int) as n`,
];

/** Fills every table for several tenants, enough that a scan costs more than an index. Returns one of the tenants. */
export async function fillTenants(url: string): Promise<string> {
  await sql(
    url,
    `insert into tenants (id, provisioned_at) select 'filled' || n, now() from generate_series(0, ${TENANTS - 1}) n`,
  );
  await sql(
    url,
    `insert into tenants (id, provisioned_at) select 'plain' || n, now() from generate_series(1, ${ROWS_OF_A_TENANT}) n`,
  );
  await sql(url, `create view filled as select id from tenants where id like 'filled%'`);
  for (const statement of FILL) await sql(url, statement, [ROWS_OF_A_TENANT]);
  await sql(url, 'drop view filled');
  await sql(url, 'analyze');
  return 'filled1';
}
