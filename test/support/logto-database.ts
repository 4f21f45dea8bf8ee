import pg from 'pg';
import { emptyDatabase } from './database-copy.js';

const ID = 'id varchar(21) primary key';
const link = (...columns: string[]): string =>
  columns.map((column) => `${column} varchar(21) not null`).join(', ');

/** The tables that are moved, with the columns and types of Logto 1.42; each has a tenant besides. */
const TABLES: Readonly<Record<string, string>> = {
  resources: `${ID}, name text not null, indicator text not null, is_default boolean not null default false,
    access_token_ttl bigint not null default 3600`,
  scopes: `${ID}, resource_id varchar(21) not null, name varchar(256) not null, description text,
    created_at timestamptz not null default now()`,
  roles: `${ID}, name varchar(128) not null, description varchar(128) not null, type text not null default 'User',
    is_default boolean not null default false`,
  roles_scopes: `${ID}, ${link('role_id', 'scope_id')}`,
  applications: `${ID}, name varchar(256) not null, secret varchar(64) not null, description text, type text not null,
    oidc_client_metadata jsonb not null, custom_client_metadata jsonb not null default '{}',
    protected_app_metadata jsonb, custom_data jsonb not null default '{}', is_third_party boolean not null default false,
    app_level_access_control_enabled boolean not null default false, created_at timestamptz not null default now()`,
  application_secrets: `application_id varchar(21) not null, name varchar(256) not null, value varchar(64) not null,
    created_at timestamptz not null default now(), expires_at timestamptz`,
  application_sign_in_experiences: `application_id varchar(21) not null, color jsonb not null default '{}',
    branding jsonb not null default '{}', custom_css text, terms_of_use_url varchar(2048),
    privacy_policy_url varchar(2048), display_name varchar(256)`,
  users: `id varchar(12) primary key, username varchar(128), primary_email varchar(128), primary_phone varchar(128),
    password_encrypted varchar(256), password_encryption_method text, name varchar(128), avatar varchar(2048),
    profile jsonb not null default '{}', application_id varchar(21), cimd_client_id varchar(2048),
    identities jsonb not null default '{}', custom_data jsonb not null default '{}',
    logto_config jsonb not null default '{}', mfa_verifications jsonb not null default '[]',
    is_suspended boolean not null default false, is_password_expired boolean not null default false,
    last_sign_in_at timestamptz, password_updated_at timestamptz, created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()`,
  user_sso_identities: `${ID}, user_id varchar(12) not null, issuer varchar(256) not null,
    identity_id varchar(128) not null, detail jsonb not null default '{}', created_at timestamp not null default now(),
    updated_at timestamptz not null default now(), sso_connector_id varchar(128) not null`,
  personal_access_tokens: `user_id varchar(21) not null, name varchar(256) not null, value varchar(64) not null,
    created_at timestamptz not null default now(), expires_at timestamptz`,
  users_roles: `${ID}, ${link('user_id', 'role_id')}`,
  applications_roles: `${ID}, ${link('application_id', 'role_id')}`,
  organization_scopes: `${ID}, name varchar(128) not null, description varchar(256)`,
  organization_roles: `${ID}, name varchar(128) not null, description varchar(256), type text not null default 'User'`,
  organization_role_scope_relations: link('organization_role_id', 'organization_scope_id'),
  organization_role_resource_scope_relations: link('organization_role_id', 'scope_id'),
  organizations: `${ID}, name varchar(128) not null, description varchar(256), custom_data jsonb not null default '{}',
    is_mfa_required boolean not null default false, is_trusted_device_allowed boolean not null default true,
    color jsonb not null default '{}', branding jsonb not null default '{}', custom_css text,
    created_at timestamptz not null default now()`,
  organization_user_relations: link('organization_id', 'user_id'),
  organization_role_user_relations: link('organization_id', 'organization_role_id', 'user_id'),
  organization_application_relations: link('organization_id', 'application_id'),
  organization_role_application_relations: link('organization_id', 'organization_role_id', 'application_id'),
  organization_jit_email_domains: 'organization_id varchar(21) not null, email_domain varchar(128) not null',
  organization_jit_roles: link('organization_id', 'organization_role_id'),
  organization_invitations: `${ID}, inviter_id varchar(21), invitee varchar(256) not null, accepted_user_id varchar(21),
    organization_id varchar(21) not null, status text not null, created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(), expires_at timestamptz not null`,
  organization_invitation_role_relations: link('organization_invitation_id', 'organization_role_id'),
  application_user_consent_user_scopes:
    'application_id varchar(21) not null, user_scope varchar(64) not null',
  application_user_consent_resource_scopes: link('application_id', 'scope_id'),
  application_user_consent_organization_scopes: link('application_id', 'organization_scope_id'),
  application_user_consent_organization_resource_scopes: link('application_id', 'scope_id'),
  application_user_consent_organizations: link('application_id', 'organization_id', 'user_id'),
  application_access_control_user_relations: link('application_id', 'user_id'),
  application_access_control_user_role_relations: link('application_id', 'role_id'),
  application_access_control_organization_relations: link('application_id', 'organization_id'),
  application_access_control_org_role_relations: link(
    'application_id',
    'organization_id',
    'organization_role_id',
  ),
  hooks: `${ID}, name varchar(256) not null default '', event varchar(128), events jsonb not null default '[]',
    config jsonb not null, signing_key varchar(64) not null default '', enabled boolean not null default true,
    created_at timestamptz not null default now()`,
  sign_in_experiences: `id varchar(21) not null, color jsonb not null, branding jsonb not null,
    hide_logto_branding boolean not null default false, language_info jsonb not null, terms_of_use_url varchar(2048),
    privacy_policy_url varchar(2048), agree_to_terms_policy text not null default 'Automatic', sign_in jsonb not null,
    sign_up jsonb not null, social_sign_in jsonb not null default '{}',
    social_sign_in_connector_targets jsonb not null default '[]', sign_in_mode text not null default 'SignInAndRegister',
    custom_css text, password_policy jsonb not null default '{}', mfa jsonb not null default '{}'`,
  logto_configs: `key varchar(256) not null, value jsonb not null default '{}'`,
};

export type LogtoRow = Readonly<Record<string, unknown>>;

/** A database with the tables of Logto and one tenant. Returns its address. */
export async function logtoDatabase(): Promise<string> {
  const url = await emptyDatabase();
  const tables = Object.entries(TABLES).map(
    ([name, columns]) => `create table ${name} (tenant_id varchar(21) not null, ${columns})`,
  );
  await withClient(url, async (client) => {
    await client.query(['create table tenants (id varchar(21) primary key)', ...tables].join(';\n'));
    await client.query(`insert into tenants values ('default')`);
  });
  return url;
}

/** Adds rows to a table of Logto: of the tenant `default`, unless they say otherwise. */
export const addToLogto = (url: string, table: string, rows: readonly LogtoRow[]): Promise<void> =>
  withClient(url, async (client) => {
    for (const row of rows) {
      const all: LogtoRow = { tenant_id: 'default', ...row };
      const names = Object.keys(all).map((name) => pg.escapeIdentifier(name));
      const places = names.map((_, index) => `$${index + 1}`);
      const values = Object.values(all).map((value) =>
        typeof value === 'object' && value !== null && !(value instanceof Date)
          ? JSON.stringify(value)
          : value,
      );
      await client.query(
        `insert into ${pg.escapeIdentifier(table)} (${names.join(', ')}) values (${places.join(', ')})`,
        values,
      );
    }
  });

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}
