import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** E-mail domains that the members of an organization claim, and have not proved yet to be theirs. */
export class EmailDomainClaims1795300270000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_email_domain_claims', {
      key: 'organization_id, email_domain',
      columns: `
        organization_id varchar(21) not null,
        email_domain varchar(128) not null,
        proof varchar(32) not null,
        claimed_by_kind text not null,
        claimed_by varchar(21) not null,
        claimed_at timestamptz not null,
        constraint organization_email_domain_claims__organization_id foreign key (tenant_id, organization_id)
          references organizations (tenant_id, id) on update cascade on delete cascade,
        constraint organization_email_domain_claims__claimed_by_kind
          check (claimed_by_kind in ('application', 'user'))`,
    });
    await runner.query(
      `create index organization_email_domain_claims__email_domain
         on organization_email_domain_claims (tenant_id, email_domain, organization_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organization_email_domain_claims');
  }
}
