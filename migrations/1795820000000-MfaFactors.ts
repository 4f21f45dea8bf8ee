import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** What users prove beside their first factor. */
export class MfaFactors1795820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'mfa_factors', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        user_id varchar(12) not null,
        type varchar(16) not null constraint mfa_factors__type check (type in ('Totp', 'WebAuthn', 'BackupCode')),
        encrypted_secret bytea,
        last_used_step bigint,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        constraint mfa_factors__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query(
      'create index mfa_factors__user_id__created_at on mfa_factors (tenant_id, user_id, created_at)',
    );
    // Of each other type a user has one at most.
    await runner.query(
      `create unique index mfa_factors__user_id__type on mfa_factors (tenant_id, user_id, type) where type <> 'WebAuthn'`,
    );
    await this.credentials(runner);
    await this.backupCodes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table backup_codes');
    await runner.query('drop table webauthn_credentials');
    await runner.query('drop table mfa_factors');
  }

  private async credentials(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'webauthn_credentials', {
      key: 'factor_id',
      columns: `
        factor_id varchar(21) not null,
        rp_id varchar(253),
        credential_id varchar(1400) not null,
        public_key varchar(4096) not null,
        counter bigint not null,
        transports jsonb,
        agent varchar(512),
        name varchar(64),
        constraint webauthn_credentials__factor_id foreign key (tenant_id, factor_id)
          references mfa_factors (tenant_id, id) on update cascade on delete cascade,
        constraint webauthn_credentials__credential_id unique (tenant_id, credential_id)`,
    });
  }

  private async backupCodes(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'backup_codes', {
      key: 'factor_id, position',
      columns: `
        factor_id varchar(21) not null,
        position smallint not null,
        code_hash bytea not null,
        used_at timestamptz,
        constraint backup_codes__factor_id foreign key (tenant_id, factor_id)
          references mfa_factors (tenant_id, id) on update cascade on delete cascade`,
    });
  }
}
