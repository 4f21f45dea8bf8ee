import { MAX_SIGNING_KEYS } from '#src/modules/enterprise-sso/signing-keys/sso-signing-key.dto.js';
import { idIn } from './changes/change.js';
import type { ApiClient } from '../support/api-client.js';
import { sql } from '../support/sql.js';
import { fill } from './filled-tenants.js';
import { type Kind, kindOfParameter } from './isolation/id-kinds.js';
import type { Pair, Things } from './isolation/things.js';

/** More than a page has. */
const ROWS = 120;

/** Made by the server itself, which reads them. */
const OF_THE_SERVER = ['tenant_hosts', 'hash_keys', 'oidc_keys', 'tenant_configs', 'oidc_artefacts'];
/** Sealed, and therefore made by the API. */
const SEALED = [
  // Of connectors, which are sealed.
  'token_sets',
  'application_secrets',
  'personal_access_tokens',
  'hooks',
  'hook_dead_deliveries',
  'connectors',
  'sso_connectors',
  'sso_connector_domains',
  'sso_signing_keys',
  'sso_idp_initiated_configs',
  'saml_attempts',
  'organization_jit_sso_connectors',
  'one_time_tokens',
];

const pair = (used: string): Pair => ({ used, spare: used });

/** What all lists are about. Roles of odd numbers are for machines. */
const things = {
  application: pair('application-1'),
  machineOrganizationRole: pair('role-1'),
  machineRole: pair('role-1'),
  organization: pair('organization-1'),
  organizationRole: pair('role-2'),
  organizationScope: pair('scope-1'),
  resource: pair('resource-1'),
  role: pair('role-2'),
  scope: pair('scope-1'),
  thirdPartyApplication: pair('application-2'),
  user: pair('user-1'),
};

/** Links each thing of a list with the one that the list is about. */
const LINKS: readonly string[] = [
  `organization_users (organization_id, user_id) select 'organization-1', id from users`,
  `organization_users (organization_id, user_id) select id, 'user-1' from organizations`,
  `organization_applications (organization_id, application_id) select 'organization-1', id from applications where id like 'application-%'`,
  `organization_applications (organization_id, application_id) select id, 'application-1' from organizations`,
  `organization_user_roles (organization_id, user_id, organization_role_id)
   select 'organization-1', u.id, r.id from users u, organization_roles r where r.type = 'User' and r.id like 'role-%'`,
  `organization_application_roles (organization_id, application_id, organization_role_id)
   select 'organization-1', a.id, r.id from applications a, organization_roles r
   where r.type = 'MachineToMachine' and r.id like 'role-%' and a.id like 'application-%'`,
  `user_roles (user_id, role_id) select 'user-1', id from roles where type = 'User' and id like 'role-%'`,
  `user_roles (user_id, role_id) select id, 'role-2' from users`,
  `application_roles (application_id, role_id) select 'application-1', id from roles where type = 'MachineToMachine' and id like 'role-%'`,
  `application_roles (application_id, role_id) select id, 'role-1' from applications where id like 'application-%'`,
  `role_scopes (role_id, scope_id) select r.id, s.id from roles r, scopes s where r.id in ('role-1', 'role-2') and s.id like 'scope-%'`,
  `organization_role_scopes (organization_role_id, organization_scope_id)
   select r.id, s.id from organization_roles r, organization_scopes s where r.id like 'role-%' and s.id like 'scope-%'`,
  `organization_role_resource_scopes (organization_role_id, scope_id)
   select r.id, s.id from organization_roles r, scopes s where r.id like 'role-%' and s.id like 'scope-%'`,
  `organization_jit_email_domains (organization_id, email_domain) select 'organization-1', 'e' || n || '.example.com' from generate_series(1, 120) n`,
  `organization_jit_sso_connectors (organization_id, sso_connector_id) select 'organization-1', id from sso_connectors`,
  `organization_jit_roles (organization_id, organization_role_id) select 'organization-1', id from organization_roles where type = 'User' and id like 'role-%'`,
  `consent_organizations (application_id, user_id, organization_id) select 'application-2', 'user-1', id from organizations`,
];

/** Makes rows as large as they ever were: objects of the caller had a limit of 1 MB. */
const FATTENED: readonly string[] = [
  `update scopes set resource_id = 'resource-1', name = 'x' || id where id like 'scope-%'`,
  ...['scopes', 'roles', 'organization_roles', 'organization_scopes'].map(
    (table) => `update ${table} set name = rpad(id, 100, chr(1)) where id ~ '^(role|scope)-'`,
  ),
  `update applications set is_third_party = true, type = 'Traditional' where id = 'application-2'`,
  `update applications set custom_data = jsonb_build_object('of', id, 'is', repeat('x', 1000000)) where id like 'application-%'`,
  `update organizations set custom_css = repeat('"', 65535), custom_data = jsonb_build_object('is', repeat('x', 1000000))`,
  `update users set custom_data = jsonb_build_object('is', repeat('x', 1000000)), profile = jsonb_build_object('website', repeat(chr(1), 1024))`,
  `update user_identities set details = jsonb_build_object('is', repeat('x', 1000000))`,
  `update user_sso_identities set detail = jsonb_build_object('is', repeat('x', 1000000))`,
  `update organization_invitations set organization_id = 'organization-1'`,
  `update custom_phrases set translation = jsonb_build_object('is', repeat('x', 60000))`,
  `update email_templates set details = jsonb_build_object('subject', '', 'content', repeat('x', 100000))`,
  `insert into hook_dead_deliveries (id, hook_id, event, body, attempts, last_error, failed_at)
   select n::text, $hook$, 'Role.Created', jsonb_build_object('is', repeat('x', 1000000))::text, 13, repeat('x', 1000), now()
   from generate_series(1, 120) n`,
  `update logs set key = 'TriggerHook.Role.Created',
     payload = jsonb_build_object('hookId', $hook$, 'hookRequest', jsonb_build_object('body', repeat('x', 200000)))`,
];

/** Fills the lists of a tenant. Returns the things that they are about, to be told in paths. */
export async function fillLists(databaseUrl: string, tenant: string, api: ApiClient) {
  await fill(databaseUrl, { tenants: tenant, rows: ROWS, except: [...OF_THE_SERVER, ...SEALED] });
  const hook = await makeSealed(api);
  const ssoConnector = await makeSigningKeys(api);
  const inTenant = `set app.tenant_id = '${tenant}'; set session_replication_role = replica;`;
  for (const link of LINKS) await sql(databaseUrl, `${inTenant} insert into ${link} on conflict do nothing`);
  for (const statement of [...(await fattenedTexts(databaseUrl)), ...FATTENED])
    await sql(databaseUrl, `${inTenant} ${statement.replaceAll('$hook$', `'${hook}'`)}`);
  await sql(databaseUrl, 'analyze');
  return { ...things, hook: pair(hook), ssoConnector: pair(ssoConnector) };
}

/** Hooks, secrets, personal access tokens and one-time tokens, as many as there may be or a page has. Returns a hook. */
async function makeSealed(api: ApiClient): Promise<string> {
  const config = { url: `https://example.com/${'x'.repeat(2000)}`, headers: { 'x-long': 'x'.repeat(4000) } };
  const context = { jitOrganizationIds: Array.from({ length: 100 }, (_, n) => `${n}`.padEnd(21, 'x')) };
  const domains = Array.from({ length: 100 }, (_, n) => `${'x'.repeat(60)}.${'y'.repeat(55)}.e${n}.example`);
  let hook = '';
  for (let n = 1; n <= 99; n++) {
    const name = `${n}`.padEnd(128, 'x');
    hook = idIn(await api.post('/hooks', { name, events: ['Role.Created'], config }));
    await api.post('/applications/application-1/secrets', { name });
    await api.post('/users/user-1/personal-access-tokens', { name });
    await api.post('/one-time-tokens', { email: 'ada@example.com', context });
    await api.post('/sso-connectors', { providerName: 'OIDC', connectorName: name, domains });
  }
  return hook;
}

/** As many as a connector may have. Returns the connector. */
async function makeSigningKeys(api: ApiClient): Promise<string> {
  const connector = idIn(await api.post('/sso-connectors', { providerName: 'SAML', connectorName: 'keys' }));
  for (let n = 1; n <= MAX_SIGNING_KEYS; n++)
    idIn(await api.post(`/sso-connectors/${connector}/signing-keys`, {}));
  return connector;
}

/** Fills texts that no constraint, index or code relies on. */
async function fattenedTexts(databaseUrl: string): Promise<string[]> {
  const columns = await sql<{ table: string; column: string; length: number }>(
    databaseUrl,
    `select c.relname as "table", a.attname as "column", a.atttypmod - 4 as length
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'varchar'::regtype
       and a.attgenerated = '' and a.attname not in ('invitee', 'event') and a.atttypmod > 64 and not a.attisdropped
       and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
       and not exists (select from pg_constraint k where k.conrelid = c.oid and a.attnum = any (k.conkey))
       and not exists (select from pg_index i where i.indrelid = c.oid and a.attnum = any (i.indkey))`,
  );
  return columns.map(
    ({ table, column, length }) =>
      `update ${table} set ${column} = repeat(chr(1), ${length}) where tenant_id = current_setting('app.tenant_id')`,
  );
}

type ListedThings = Partial<Things>;

/** A path, its parameters filled in. */
export function pathOf(path: string, filled: ListedThings): string {
  const parts = path.split('/');
  return parts
    .map((part, index) => {
      if (!part.startsWith('{')) return part;
      if (part === '{keyType}') return 'private-keys';
      const kind: Kind = kindOfParameter(parts.slice(0, index + 1).join('/'), path);
      const thing = filled[kind];
      if (!thing) throw new Error(`there is no ${kind} for ${path}`);
      return thing.used;
    })
    .join('/');
}
