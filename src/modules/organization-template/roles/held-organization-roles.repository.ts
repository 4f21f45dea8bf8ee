import { Injectable } from '@nestjs/common';
import type { ObjectLiteral } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import type { OrganizationRoleDto } from './organization-role.dto.js';
import { OrganizationRole } from './organization-role.entity.js';

/** The roles that members of an organization hold, or are to get; by name, without a page as many as a list may have. */
@Injectable()
export class HeldOrganizationRolesRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  listOfUser(
    organizationId: string,
    userId: string,
    page: PageRequest | undefined,
  ): Promise<Page<OrganizationRoleDto>> {
    return this.list(
      `role.id in (select organization_role_id from organization_user_roles
         where organization_id = :organizationId and user_id = :userId)`,
      { organizationId, userId },
      page,
    );
  }

  listOfApplication(
    organizationId: string,
    applicationId: string,
    page: PageRequest | undefined,
  ): Promise<Page<OrganizationRoleDto>> {
    return this.list(
      `role.id in (select organization_role_id from organization_application_roles
         where organization_id = :organizationId and application_id = :applicationId)`,
      { organizationId, applicationId },
      page,
    );
  }

  /** Those that whoever joins the organization just in time gets. */
  listJustInTime(organizationId: string, page: PageRequest | undefined): Promise<Page<OrganizationRoleDto>> {
    return this.list(
      'role.id in (select organization_role_id from organization_jit_roles where organization_id = :organizationId)',
      { organizationId },
      page,
    );
  }

  private list(
    condition: string,
    values: ObjectLiteral,
    page: PageRequest | undefined,
  ): Promise<Page<OrganizationRoleDto>> {
    const list = this.database.entities
      .createQueryBuilder(OrganizationRole, 'role')
      .where(condition, values)
      .orderBy({ 'role.name': 'ASC' });
    return this.lists.page(list, page);
  }
}
