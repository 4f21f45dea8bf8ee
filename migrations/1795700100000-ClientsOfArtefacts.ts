import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The client of what belongs to no grant, grants among that, so that it is found when the application is deleted. The rest
 * is found by its grant: most rows are tokens, and stay out of the index.
 */
export class ClientsOfArtefacts1795700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table oidc_artefacts add column client_id varchar(64) generated always as (
         case when payload ? 'grantId' then null else payload ->> 'clientId' end) stored`,
    );
    await runner.query(
      'create index oidc_artefacts__client_id on oidc_artefacts (tenant_id, client_id) where client_id is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index oidc_artefacts__client_id');
    await runner.query('alter table oidc_artefacts drop column client_id');
  }
}
