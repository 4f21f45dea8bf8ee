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
        update tenant_configs e set value = jsonb_set(e.value, '{verificationCodePolicy}', p.value)
        from tenant_configs p
        where p.tenant_id = e.tenant_id and p.key = 'verificationCodePolicy' and e.key = 'signInExperience'`);
      await runner.query(`delete from tenant_configs where key = 'verificationCodePolicy'`);
    });
  }
}
