import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { MAX_ROLES_SHOWN } from '../members/limits.js';
import type { ShownRoleDto } from '../members/member.dto.js';
import { Organization } from '../organization.entity.js';
import type { ApplicationOrganizationDto } from './application-organization.dto.js';

const selectRoles = namedQuery(
  'roles of application in organizations',
  `select ar.organization_id as "organizationId",
     (array_agg(json_build_object('id', r.id, 'name', r.name) order by r.name))[:$3] as roles
   from organization_application_roles ar
     join organization_roles r on r.tenant_id = ar.tenant_id and r.id = ar.organization_role_id
   where ar.application_id = $1 and ar.organization_id = any ($2) group by ar.organization_id`,
);

/** The organizations that an application is a member of. */
@Injectable()
export class ApplicationOrganizationRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Newest first; without a page as many as a list may have. */
  list(applicationId: string, page: PageRequest | undefined): Promise<Page<ApplicationOrganizationDto>> {
    const list = this.database.entities
      .createQueryBuilder(Organization, 'organization')
      .where(
        'organization.id in (select organization_id from organization_applications where application_id = :applicationId)',
        { applicationId },
      )
      .orderBy({ 'organization.createdAt': 'DESC', 'organization.id': 'DESC' });
    return this.lists.read(page, {
      rows: async (limit, offset) =>
        this.withRoles(applicationId, await list.limit(limit).offset(offset).getMany()),
      total: () => this.lists.totalOf(list),
    });
  }

  private async withRoles(
    applicationId: string,
    organizations: readonly Organization[],
  ): Promise<ApplicationOrganizationDto[]> {
    const ids = organizations.map(({ id }) => id);
    const rows = await this.database.rows<{ organizationId: string; roles: ShownRoleDto[] }>(selectRoles, [
      applicationId,
      ids,
      MAX_ROLES_SHOWN,
    ]);
    const roles = new Map(rows.map((row) => [row.organizationId, row.roles]));
    return organizations.map((each) => ({ ...each, organizationRoles: roles.get(each.id) ?? [] }));
  }
}
