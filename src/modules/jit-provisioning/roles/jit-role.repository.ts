import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { OrganizationRole } from '#src/modules/organization-template/organization-template.public.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { Lists } from '#src/platform/database/lists.js';

const rolesOfOrganization = linksOf({
  table: 'organization_jit_roles',
  owner: 'organization_id',
  target: 'organization_role_id',
});

/** The roles that those who join an organization just in time get. */
@Injectable()
export class JitRoleRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** By name; without a page as many as a list may have. */
  async list(organizationId: string, page: PageRequest | undefined): Promise<Page<OrganizationRole>> {
    const list = this.database.entities
      .createQueryBuilder(OrganizationRole, 'role')
      .where(
        'role.id in (select organization_role_id from organization_jit_roles where organization_id = :organizationId)',
        { organizationId },
      )
      .orderBy({ 'role.name': 'ASC' });
    return this.lists.page(list, page);
  }

  async add(organizationId: string, roleIds: readonly string[]): Promise<void> {
    await addLinks(this.database, rolesOfOrganization, organizationId, roleIds);
  }

  replace(organizationId: string, roleIds: readonly string[]): Promise<void> {
    return replaceLinks(this.database, rolesOfOrganization, organizationId, { targetIds: roleIds });
  }

  /** Says whether it was one of them. */
  remove(organizationId: string, roleId: string): Promise<boolean> {
    return removeLink(this.database, rolesOfOrganization, organizationId, roleId);
  }
}
