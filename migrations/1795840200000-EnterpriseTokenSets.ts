import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutForce } from './support/without-force.js';

/** A set of tokens is of an account with a social provider, or of one with the provider of an enterprise. */
export class EnterpriseTokenSets1795840200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table token_sets
        alter column connector_id drop not null,
        alter column target drop not null,
        add column sso_connector_id varchar(128),
        add column issuer varchar(256),
        add constraint token_sets__owner check (
          num_nonnulls(connector_id, target) = 2 and num_nonnulls(sso_connector_id, issuer) = 0
          or num_nonnulls(connector_id, target) = 0 and num_nonnulls(sso_connector_id, issuer) = 2),
        add constraint token_sets__issuer unique (tenant_id, user_id, issuer),
        add constraint token_sets__sso_identity_id unique (tenant_id, issuer, identity_id)`);
    // No set has either yet, so there is nothing that row-level security could hide from the check.
    await runner.query(`
      alter table token_sets
        add constraint token_sets__sso_connector_id foreign key (tenant_id, sso_connector_id)
          references sso_connectors (tenant_id, id) on update cascade on delete cascade,
        add constraint token_sets__sso_identity foreign key (tenant_id, issuer, identity_id)
          references user_sso_identities (tenant_id, issuer, identity_id) on update cascade on delete cascade`);
    await runner.query(
      'create index token_sets__sso_connector_id on token_sets (tenant_id, sso_connector_id)',
    );
  }

  /** Users get the tokens again by signing in. */
  async down(runner: QueryRunner): Promise<void> {
    await withoutForce(runner, ['token_sets'], async () => {
      await runner.query('delete from token_sets where issuer is not null');
    });
    await runner.query(`
      alter table token_sets
        drop constraint token_sets__owner,
        drop column sso_connector_id,
        drop column issuer,
        alter column connector_id set not null,
        alter column target set not null`);
  }
}
