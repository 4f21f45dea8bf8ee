import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** References to another table of the same tenant, gone with what they refer to. */
const cascade = 'on update cascade on delete cascade';

/** Who is invited to organizations, and the roles that come with the membership. */
export class OrganizationInvitations1795300240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.invitations(runner);
    await this.roles(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organization_invitation_roles');
    await runner.query('drop table organization_invitations');
  }

  /** `invitee_key` is what addresses are compared by, like the `email_key` of users. */
  private async invitations(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_invitations', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        organization_id varchar(21) not null,
        inviter_id varchar(12),
        accepted_user_id varchar(12),
        invitee varchar(256) not null,
        invitee_key text generated always as (lower(invitee)) stored,
        status varchar(16) not null default 'Pending',
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint organization_invitations__status check (status in ('Pending', 'Accepted', 'Expired', 'Revoked')),
        constraint organization_invitations__organization_id foreign key (tenant_id, organization_id)
          references organizations (tenant_id, id) ${cascade},
        constraint organization_invitations__inviter_id foreign key (tenant_id, inviter_id)
          references users (tenant_id, id) ${cascade},
        constraint organization_invitations__accepted_user_id foreign key (tenant_id, accepted_user_id)
          references users (tenant_id, id) ${cascade}`,
    });
    for (const [name, columns] of [
      ['created_at', 'created_at desc, id desc'],
      ['organization_id', 'organization_id, created_at desc, id desc'],
      ['inviter_id', 'inviter_id, created_at desc, id desc'],
      ['invitee_key', 'invitee_key, created_at desc, id desc'],
      ['accepted_user_id', 'accepted_user_id'],
    ]) {
      await runner.query(
        `create index organization_invitations__${name} on organization_invitations (tenant_id, ${columns})`,
      );
    }
    await runner.query(
      `create unique index organization_invitations__pending
         on organization_invitations (tenant_id, organization_id, invitee_key) where status = 'Pending'`,
    );
  }

  /** The key of a role includes its type: whoever accepts gets no roles of machines. */
  private async roles(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_invitation_roles', {
      key: 'invitation_id, organization_role_id',
      columns: `
        invitation_id varchar(21) not null,
        organization_role_id varchar(21) not null,
        type varchar(32) not null default 'User',
        constraint organization_invitation_roles__type check (type = 'User'),
        constraint organization_invitation_roles__invitation_id
          foreign key (tenant_id, invitation_id)
          references organization_invitations (tenant_id, id) ${cascade},
        constraint organization_invitation_roles__organization_role_id
          foreign key (tenant_id, organization_role_id, type)
          references organization_roles (tenant_id, id, type) ${cascade}`,
    });
    await runner.query(
      `create index organization_invitation_roles__organization_role_id
         on organization_invitation_roles (tenant_id, organization_role_id)`,
    );
  }
}
