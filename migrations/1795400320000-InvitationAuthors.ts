import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** Which member made an invitation, by whose roles it counts. Invitations of operators have none. */
export class InvitationAuthors1795400320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_invitation_authors', {
      key: 'invitation_id',
      columns: `
        invitation_id varchar(21) not null,
        kind text not null,
        author_id varchar(21) not null,
        constraint organization_invitation_authors__invitation_id foreign key (tenant_id, invitation_id)
          references organization_invitations (tenant_id, id) on update cascade on delete cascade,
        constraint organization_invitation_authors__kind check (kind in ('application', 'user'))`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organization_invitation_authors');
  }
}
