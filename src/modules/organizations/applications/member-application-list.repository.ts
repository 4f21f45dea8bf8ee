import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { LinkedApplicationsRepository } from '#src/modules/applications/applications.public.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { MAX_ROLES_SHOWN } from '../members/limits.js';
import type { ShownRoleDto } from '../members/member.dto.js';
import type { MemberApplicationDto } from './member-application.dto.js';

const selectRoles = namedQuery(
  'roles of member applications',
  `select oa.application_id as "applicationId", array(
     select json_build_object('id', r.id, 'name', r.name) from organization_application_roles ar
       join organization_roles r on r.tenant_id = ar.tenant_id and r.id = ar.organization_role_id
     where ar.tenant_id = oa.tenant_id and ar.organization_id = oa.organization_id
       and ar.application_id = oa.application_id
     order by r.name limit $3
   ) as roles
   from organization_applications oa where oa.organization_id = $1 and oa.application_id = any ($2)`,
);

/** The applications of an organization, in pages. */
@Injectable()
export class MemberApplicationListRepository {
  constructor(
    private readonly database: Database,
    private readonly applications: LinkedApplicationsRepository,
  ) {}

  /** Those that match, in the order of their ids. */
  async list(organizationId: string, page: PageRequest, part?: string): Promise<Page<MemberApplicationDto>> {
    const { items: applications, total } = await this.applications.listMembers(organizationId, page, part);
    const ids = applications.map(({ id }) => id);
    const roles = await this.rolesOf(organizationId, ids);
    const items = applications.map((each) => ({ ...each, organizationRoles: roles.get(each.id) ?? [] }));
    return { items, total };
  }

  private async rolesOf(
    organizationId: string,
    applicationIds: readonly string[],
  ): Promise<ReadonlyMap<string, ShownRoleDto[]>> {
    const rows = await this.database.rows<{ applicationId: string; roles: ShownRoleDto[] }>(selectRoles, [
      organizationId,
      applicationIds,
      MAX_ROLES_SHOWN,
    ]);
    return new Map(rows.map(({ applicationId, roles }) => [applicationId, roles]));
  }
}
