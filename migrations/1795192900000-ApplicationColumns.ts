import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutForce } from './support/without-force.js';

/** The rest of what applications have, the indexes of their list, and secrets for the types that authenticate only. */
export class ApplicationColumns1795192900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table applications
        add column protected_app_metadata jsonb,
        add column app_level_access_control_enabled boolean not null default false,
        add column encrypted_legacy_secret bytea,
        add column legacy_secret_hash bytea,
        add constraint applications__legacy_secret
          check ((encrypted_legacy_secret is null) = (legacy_secret_hash is null))`);
    await runner.query('create index applications__created_at on applications (tenant_id, created_at, id)');
    await runner.query('create index applications__type on applications (tenant_id, type, created_at, id)');
    await runner.query(
      'create index applications__is_third_party on applications (tenant_id, is_third_party, created_at, id)',
    );
    await withoutForce(runner, ['applications', 'application_secrets'], () => this.addTypes(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await withoutForce(runner, ['applications', 'application_secrets'], () => this.removeTypes(runner));
    await runner.query('drop index applications__is_third_party');
    await runner.query('drop index applications__type');
    await runner.query('drop index applications__created_at');
    await runner.query(`
      alter table applications
        drop constraint applications__legacy_secret,
        drop column legacy_secret_hash,
        drop column encrypted_legacy_secret,
        drop column app_level_access_control_enabled,
        drop column protected_app_metadata`);
  }

  /** The default serves the previous release, which gives secrets to machine-to-machine applications alone. */
  private async addTypes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application_secrets
        add column type varchar(32) not null default 'MachineToMachine'`);
    await runner.query(`
      update application_secrets s set type = a.type from applications a
      where a.tenant_id = s.tenant_id and a.id = s.application_id and a.type <> s.type`);
    // PostgreSQL alters no table while checks of its foreign keys are pending.
    await runner.query('set constraints all immediate');
    await runner.query(`
      alter table application_secrets
        drop constraint application_secrets__application_id,
        add constraint application_secrets__type
          check (type in ('Traditional', 'MachineToMachine', 'Protected', 'SAML')),
        add constraint application_secrets__application_id foreign key (tenant_id, application_id, type)
          references applications (tenant_id, id, type) on update cascade on delete cascade`);
  }

  private async removeTypes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application_secrets
        drop constraint application_secrets__application_id,
        drop constraint application_secrets__type,
        drop column type,
        add constraint application_secrets__application_id foreign key (tenant_id, application_id)
          references applications (tenant_id, id) on update cascade on delete cascade`);
  }
}
