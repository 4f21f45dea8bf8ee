import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The keyed hash of the id of the grant that a code or token belongs to, so that both are found in one statement. Those
 * stored before have none, and their grants are looked up by themselves.
 */
export class GrantsOfArtefacts1795500300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table oidc_artefacts add column grant_id_hash bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table oidc_artefacts drop column grant_id_hash');
  }
}
