import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What artefacts hold of the secrets of others, encrypted. Those stored before keep it in clear, for the hour that an
 * interaction lives at most.
 */
export class SealedArtefacts1795600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table oidc_artefacts add column encrypted_payload bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table oidc_artefacts drop column encrypted_payload');
  }
}
