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
  `insert into application_sign_in_experiences (tenant_id, application_id, color, branding)
   select id, 'application-' || n, '{}', '{}' from filled, generate_series(1, $1::int) as n`,
  `insert into application_secrets (tenant_id, application_id, name, id, encrypted_value, value_hash)
   select id, 'application-' || n, 'secret', 'secret-' || n, '', '' from filled, generate_series(1, $1::int) as n`,
  `insert into roles (tenant_id, id, name, description, type)
   select id, 'role-' || n, 'role ' || n, '', case n % 2 when 0 then 'User' else 'MachineToMachine' end
   from filled, generate_series(1, $1::int) as n`,
  `insert into role_scopes (tenant_id, role_id, scope_id)
   select id, 'role-' || n, 'scope-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into application_roles (tenant_id, application_id, role_id)
   select id, 'application-' || n, 'role-' || (n - 1 + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into users (tenant_id, id, created_at)
   select id, 'user-' || n, now() - n * interval '1 minute' from filled, generate_series(1, $1::int) as n`,
  `insert into user_identities (tenant_id, user_id, target, identity_id)
   select id, 'user-' || n, 'target', 'identity-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into user_sso_identities (tenant_id, id, user_id, sso_connector_id, issuer, identity_id)
   select id, 'sso-' || n, 'user-' || n, 'connector', 'https://idp.example.com', 'identity-' || n
   from filled, generate_series(1, $1::int) as n`,
  `insert into personal_access_tokens (tenant_id, user_id, name, encrypted_value, value_hash)
   select id, 'user-' || n, 'token', '', decode(md5(n::text), 'hex') from filled, generate_series(1, $1::int) as n`,
  `insert into mfa_factors (tenant_id, id, user_id, type, created_at)
   select id, 'factor-' || n, 'user-' || n, case n % 2 when 0 then 'WebAuthn' else 'BackupCode' end,
     now() - n * interval '1 minute' from filled, generate_series(1, $1::int) as n`,
  `insert into webauthn_credentials (tenant_id, factor_id, credential_id, public_key, counter)
   select id, 'factor-' || n, 'credential-' || n, '', 0 from filled, generate_series(1, $1::int) as n where n % 2 = 0`,
  `insert into backup_codes (tenant_id, factor_id, position, code_hash)
   select id, 'factor-' || n, 0, decode(md5(n::text), 'hex') from filled, generate_series(1, $1::int) as n where n % 2 = 1`,
  `insert into user_places (tenant_id, user_id, country, seen_at)
   select id, 'user-' || n, 'DE', now() - n * interval '1 minute' from filled, generate_series(1, $1::int) as n`,
  `insert into daily_active_users (tenant_id, date, user_id)
   select id, date '2026-01-01' + n % 100, 'user-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into user_roles (tenant_id, user_id, role_id)
   select id, 'user-' || n, 'role-' || (n + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into organization_roles (tenant_id, id, name, type)
   select id, 'role-' || n, 'role ' || n, case when n % 2 = 0 then 'User' else 'MachineToMachine' end
   from filled, generate_series(1, $1::int) as n`,
  `insert into organization_scopes (tenant_id, id, name)
   select id, 'scope-' || n, 'scope ' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_role_scopes (tenant_id, organization_role_id, organization_scope_id)
   select id, 'role-' || n, 'scope-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_role_resource_scopes (tenant_id, organization_role_id, scope_id)
   select id, 'role-' || n, 'scope-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organizations (tenant_id, id, name)
   select id, 'organization-' || n, 'organization ' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_users (tenant_id, organization_id, user_id)
   select id, 'organization-' || n, 'user-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
   select id, 'organization-' || n, 'user-' || n, 'role-' || (n + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into organization_applications (tenant_id, organization_id, application_id)
   select id, 'organization-' || n, 'application-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_application_roles (tenant_id, organization_id, application_id, organization_role_id)
   select id, 'organization-' || n, 'application-' || n, 'role-' || (n - 1 + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into consent_organization_scopes (tenant_id, application_id, organization_scope_id)
   select id, 'application-' || n, 'scope-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into consent_resource_scopes (tenant_id, application_id, scope_id)
   select id, 'application-' || n, 'scope-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into consent_organization_resource_scopes (tenant_id, application_id, scope_id)
   select id, 'application-' || n, 'scope-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into consent_user_scopes (tenant_id, application_id, user_scope)
   select id, 'application-' || n, 'profile' from filled, generate_series(1, $1::int) as n`,
  `insert into consent_organizations (tenant_id, application_id, user_id, organization_id)
   select id, 'application-' || n, 'user-' || n, 'organization-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into application_access_users (tenant_id, application_id, user_id)
   select id, 'application-' || n, 'user-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into application_access_roles (tenant_id, application_id, role_id)
   select id, 'application-' || n, 'role-' || (n + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into application_access_organizations (tenant_id, application_id, organization_id)
   select id, 'application-' || n, 'organization-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into application_access_organization_roles (tenant_id, application_id, organization_id, organization_role_id)
   select id, 'application-' || n, 'organization-' || n, 'role-' || (n + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into organization_jit_email_domains (tenant_id, organization_id, email_domain)
   select id, 'organization-' || n, 'd' || n || '.example.com' from filled, generate_series(1, $1::int) as n`,
  `insert into organization_email_domain_claims (tenant_id, organization_id, email_domain, proof, claimed_by_kind, claimed_by, claimed_at)
   select id, 'organization-' || n, 'claim' || n || '.example.com', '', 'user', 'user-' || n, now() from filled, generate_series(1, $1::int) as n`,
  `insert into sso_connectors (tenant_id, id, provider_name, connector_name, encrypted_config, is_configured, created_at)
   select id, 'connector-' || n, 'OIDC', 'connector ' || n, '', true, now() - n * interval '1 minute'
   from filled, generate_series(1, $1::int) as n`,
  `insert into sso_connector_domains (tenant_id, sso_connector_id, domain, position)
   select id, 'connector-' || n, 'sso' || n || '.example.com', 1 from filled, generate_series(1, $1::int) as n`,
  `insert into sso_signing_keys (tenant_id, id, sso_connector_id, encrypted_private_key, certificate, active, expires_at)
   select id, 'key-' || n, 'connector-' || n, '', '', true, now() from filled, generate_series(1, $1::int) as n`,
  `insert into sso_idp_initiated_configs (tenant_id, sso_connector_id, default_application_id)
   select id, 'connector-' || n, 'application-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_jit_sso_connectors (tenant_id, organization_id, sso_connector_id)
   select id, 'organization-' || n, 'connector-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_jit_roles (tenant_id, organization_id, organization_role_id)
   select id, 'organization-' || n, 'role-' || (n + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into organization_invitations (tenant_id, id, organization_id, inviter_id, accepted_user_id, invitee, expires_at, created_at)
   select id, 'invitation-' || n, 'organization-' || n, 'user-' || n, 'user-' || n, n || '@example.com', now(), now() - n * interval '1 minute'
   from filled, generate_series(1, $1::int) as n`,
  `insert into organization_invitation_authors (tenant_id, invitation_id, kind, author_id)
   select id, 'invitation-' || n, 'user', 'user-' || n from filled, generate_series(1, $1::int) as n`,
  `insert into organization_invitation_roles (tenant_id, invitation_id, organization_role_id)
   select id, 'invitation-' || n, 'role-' || (n + n % 2) from filled, generate_series(1, $1::int) as n`,
  `insert into attempts (tenant_id, target_hash, pool, failures, blocked_until, expires_at)
   select id, decode(md5(n::text), 'hex'), 'first-factor', '{}', now(), now() + n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into address_failures (tenant_id, address_hash, target_hash, failed_at)
   select id, decode(md5((n % 100)::text), 'hex'), decode(md5(n::text), 'hex'), now() - n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into verification_codes (tenant_id, use_hash, address_hash, code_hash, expires_at)
   select id, decode(md5(n::text), 'hex'), decode(md5(n::text), 'hex'), '', now() + n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into message_sends (tenant_id, recipient_hash, sent_at, expires_at)
   select id, decode(md5(n::text), 'hex'), '{}', now() + n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into one_time_tokens (tenant_id, id, email, encrypted_token, token_hash, context, expires_at, created_at)
   select id, 'token-' || n, n || '@example.com', '', decode(md5(n::text), 'hex'), '{}', now(), now() - n * interval '1 minute'
   from filled, generate_series(1, $1::int) as n`,
  `insert into hook_messages (tenant_id, id, body, waiting, created_at)
   select id, 'message-' || n, '{}', array['hook'], now() from filled, generate_series(1, $1::int) as n`,
  `insert into verification_records (tenant_id, id, user_id, type, content, expires_at, created_at)
   select id, 'record-' || n, 'user-' || (n + n % 2), 'Password', '{}', now() + n * interval '1 second', now() - n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into sign_in_flows (tenant_id, uid_hash, flow, expires_at)
   select id, decode(md5(n::text), 'hex'), '{}', now() from filled, generate_series(1, $1::int) as n`,
  `insert into logout_notifications (tenant_id, id, user_id, session_uid, application_id, created_at)
   select id, 'notification-' || n, 'user-' || n, 'session', 'application-' || n, now() from filled, generate_series(1, $1::int) as n`,
  `insert into oidc_artefacts (tenant_id, kind, id_hash, user_code_hash, payload, expires_at)
   select id, 'AccessToken', decode(md5(n::text), 'hex'), decode(md5('c' || n), 'hex'),
     jsonb_build_object('grantId', 'g' || n, 'uid', 'u' || n, 'accountId', 'a' || n), now() + n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into logs (tenant_id, id, key, payload, created_at)
   select id, 'log-' || n, 'ExchangeTokenBy.Kind' || n,
     jsonb_build_object('userId', 'u' || n, 'applicationId', 'a' || n, 'hookId', 'h' || n), now() - n * interval '1 minute'
   from filled, generate_series(1, $1::int) as n`,
  `insert into log_targets (tenant_id, log_id, target_id, created_at)
   select id, 'log-' || n, 't' || n, now() - n * interval '1 minute' from filled, generate_series(1, $1::int) as n`,
  `insert into connectors (tenant_id, id, factory_id, type, target, platform, encrypted_config)
   select id, 'connector-' || n, 'oidc', 'Social', 'target-' || n, 'Universal', ''
   from filled, generate_series(1, $1::int) as n`,
  `insert into token_sets (tenant_id, id, user_id, connector_id, target, identity_id, encrypted_tokens, has_refresh_token)
   select id, 'set-' || n, 'user-' || n, 'connector-' || n, 'target', 'identity-' || n, '', true
   from filled, generate_series(1, $1::int) as n`,
  `insert into saml_attempts (tenant_id, id, kind, connector_id, request_id, redirect_uri, state, encrypted_outcome, handle_hash, expires_at)
   select id, 'attempt-' || n, 'sso', 'connector-' || n, 'request-' || n, '', '', '', '', now() + n * interval '1 second'
   from filled, generate_series(1, $1::int) as n`,
  `insert into saml_used_assertions (tenant_id, assertion_hash, expires_at)
   select id, decode(md5(n::text), 'hex'), now() + n * interval '1 second' from filled, generate_series(1, $1::int) as n`,
  `insert into hooks (tenant_id, id, config, encrypted_signing_key)
   select id, 'hook-' || n, '{}', '' from filled, generate_series(1, $1::int) as n`,
  `insert into custom_phrases (tenant_id, id, language_tag, translation)
   select id, 'phrases-' || n, n, '{}' from filled, generate_series(1, $1::int) as n`,
  `insert into email_templates (tenant_id, id, language_tag, template_type, details)
   select id, 'template-' || n, n, 'SignIn', '{"subject": "", "content": ""}' from filled, generate_series(1, $1::int) as n`,
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
  await fill(url, { tenants: 'filled%', rows: ROWS_OF_A_TENANT });
  await sql(url, 'analyze');
  return 'filled1';
}

interface Filling {
  /** What the ids of the tenants are like. */
  readonly tenants: string;
  readonly rows: number;
  /** Tables that stay as they are. */
  readonly except?: readonly string[];
}

/** Gives tenants rows of every table: a link joins the things of the same number. */
export async function fill(url: string, { tenants, rows, except = [] }: Filling): Promise<void> {
  await sql(url, `create view filled as select id from tenants where id like '${tenants}'`);
  for (const statement of FILL) {
    if (!except.some((table) => statement.startsWith(`insert into ${table} `)))
      await sql(url, statement, [rows]);
  }
  await sql(url, 'drop view filled');
}
