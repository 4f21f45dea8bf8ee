import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutForce } from './support/without-force.js';

/**
 * What people type in for a device is a secret for ten minutes, so only its keyed hash is kept. It has a column of its own:
 * the provider stores a code again without knowing what was typed in. Codes that wait for their user are asked for again.
 */
export class UserCodeHashes1795500600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.forgetCodes(runner);
    await runner.query('drop index oidc_artefacts__user_code');
    await runner.query('alter table oidc_artefacts drop column user_code, add column user_code_hash bytea');
    await runner.query(
      `create index oidc_artefacts__user_code_hash on oidc_artefacts (tenant_id, user_code_hash, kind)
       where user_code_hash is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.forgetCodes(runner);
    await runner.query('drop index oidc_artefacts__user_code_hash');
    await runner.query(
      `alter table oidc_artefacts drop column user_code_hash,
         add column user_code varchar(64) generated always as (payload ->> 'userCode') stored`,
    );
    await runner.query(
      'create index oidc_artefacts__user_code on oidc_artefacts (tenant_id, user_code, kind) where user_code is not null',
    );
  }

  private forgetCodes(runner: QueryRunner): Promise<void> {
    return withoutForce(runner, ['oidc_artefacts'], async () => {
      await runner.query(`delete from oidc_artefacts where kind = 'DeviceCode'`);
    });
  }
}
