import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutForce } from './support/without-force.js';

/** The role of operators for their own account is no default: who becomes a user of `admin` gets it by decision. */
export class OperatorRole1795300260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setDefault(runner, false);
  }

  async down(runner: QueryRunner): Promise<void> {
    await setDefault(runner, true);
  }
}

const setDefault = (runner: QueryRunner, isDefault: boolean): Promise<void> =>
  withoutForce(runner, ['roles'], async () => {
    await runner.query(`update roles set is_default = $1 where tenant_id = 'admin' and name = 'user'`, [
      isDefault,
    ]);
  });
