import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutForce } from './support/without-force.js';

/**
 * The policy for codes becomes a setting of its own, as that for failed attempts is. It stays where it was as well, for
 * the release before.
 */
export class VerificationCodePolicy1795810210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await withoutForce(runner, ['tenant_configs'], async () => {
      await runner.query(`
        insert into tenant_configs (tenant_id, key, value)
        select tenant_id, 'verificationCodePolicy', value -> 'verificationCodePolicy'
        from tenant_configs where key = 'signInExperience' and value ? 'verificationCodePolicy'`);
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await withoutForce(runner, ['tenant_configs'], async () => {
      await runner.query(`
        insert into tenant_configs (tenant_id, key, value)
        select tenant_id, 'signInExperience', jsonb_build_object('verificationCodePolicy', value)
        from tenant_configs where key = 'verificationCodePolicy'
        on conflict (tenant_id, key) do update set value = tenant_configs.value || excluded.value`);
      await runner.query(`delete from tenant_configs where key = 'verificationCodePolicy'`);
    });
  }
}
