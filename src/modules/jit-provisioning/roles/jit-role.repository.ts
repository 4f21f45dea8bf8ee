import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';

const rolesOfOrganization = linksOf({
  table: 'organization_jit_roles',
  owner: 'organization_id',
  target: 'organization_role_id',
});

/** The roles that those who join an organization just in time get. */
@Injectable()
export class JitRoleRepository {
  constructor(private readonly database: Database) {}

  /** Leaves alone what is there; returns the ids of what was not. */
  add(organizationId: string, roleIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, rolesOfOrganization, organizationId, roleIds);
  }

  replace(organizationId: string, roleIds: readonly string[]): Promise<Delta> {
    return replaceLinks(this.database, rolesOfOrganization, organizationId, { targetIds: roleIds });
  }

  /** Says whether it was one of them. */
  remove(organizationId: string, roleId: string): Promise<boolean> {
    return removeLink(this.database, rolesOfOrganization, organizationId, roleId);
  }
}
