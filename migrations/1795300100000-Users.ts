import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** Users, what others know them as, their personal access tokens, and the days on which they were active. */
export class Users1795300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.users(runner);
    await this.identities(runner);
    await createTenantTable(runner, 'personal_access_tokens', {
      key: 'user_id, name',
      columns: `
        user_id varchar(12) not null,
        name varchar(256) not null,
        encrypted_value bytea not null,
        value_hash bytea not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz,
        constraint personal_access_tokens__value_hash unique (tenant_id, value_hash),
        constraint personal_access_tokens__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade`,
    });
    await createTenantTable(runner, 'daily_active_users', {
      key: 'date, user_id',
      columns: `
        date date not null,
        user_id varchar(12) not null`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'daily_active_users',
      'personal_access_tokens',
      'user_sso_identities',
      'user_identities',
      'users',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }

  /**
   * `username_key` is what makes a username unique: lower-cased where the tenant does not tell cases apart. `searched`
   * is all that searches look at: what is not in it, is in none of the fields.
   */
  private async users(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'users', {
      key: 'id',
      columns: `
        id varchar(12) not null,
        username varchar(128),
        username_key varchar(128),
        primary_email varchar(128),
        email_key varchar(128) generated always as (lower(primary_email)) stored,
        primary_phone varchar(128),
        name varchar(128),
        searched text generated always as (lower(
          id || E'\\n' || coalesce(username, '') || E'\\n' || coalesce(primary_email, '') || E'\\n' ||
          coalesce(primary_phone, '') || E'\\n' || coalesce(name, ''))) stored,
        password_digest varchar(256),
        password_algorithm varchar(16),
        password_updated_at timestamptz,
        is_password_expired boolean not null default false,
        avatar varchar(2048),
        profile jsonb not null default '{}',
        custom_data jsonb not null default '{}',
        logto_config jsonb not null default '{}',
        application_id varchar(21),
        cimd_client_id varchar(2048),
        is_suspended boolean not null default false,
        last_sign_in_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint users__username_key unique (tenant_id, username_key),
        constraint users__email_key unique (tenant_id, email_key),
        constraint users__primary_phone unique (tenant_id, primary_phone),
        constraint users__password check ((password_digest is null) = (password_algorithm is null)),
        constraint users__username check ((username is null) = (username_key is null))`,
    });
    await runner.query('create index users__created_at on users (tenant_id, created_at desc, id desc)');
  }

  private async identities(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'user_identities', {
      key: 'user_id, target',
      columns: `
        user_id varchar(12) not null,
        target varchar(256) not null,
        identity_id varchar(256) not null,
        details jsonb,
        constraint user_identities__identity_id unique (tenant_id, target, identity_id),
        constraint user_identities__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade`,
    });
    await createTenantTable(runner, 'user_sso_identities', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        user_id varchar(12) not null,
        sso_connector_id varchar(128) not null,
        issuer varchar(256) not null,
        identity_id varchar(128) not null,
        detail jsonb not null default '{}',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint user_sso_identities__identity_id unique (tenant_id, issuer, identity_id),
        constraint user_sso_identities__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query(
      'create index user_sso_identities__user_id on user_sso_identities (tenant_id, user_id)',
    );
  }
}
