import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { ADMIN_ROLE, type ApplicationType } from '#src/modules/applications/applications.public.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const rolesOfApplication = linksOf({
  table: 'application_roles',
  owner: 'application_id',
  target: 'role_id',
});
const applicationsOfRole = linksOf({
  table: 'application_roles',
  owner: 'role_id',
  target: 'application_id',
});

const selectTypes = namedQuery(
  'types of applications',
  `select id, type from applications where id = any ($1)`,
);
const selectAdminRole = namedQuery('admin role', `select id from roles where name = $1`);

/** The roles of machine-to-machine applications. */
@Injectable()
export class ApplicationRoleRepository {
  constructor(private readonly database: Database) {}

  /** The types of those of the applications that exist. */
  async typesOf(applicationIds: readonly string[]): Promise<ReadonlyMap<string, ApplicationType>> {
    const rows = await this.database.rows<{ id: string; type: ApplicationType }>(selectTypes, [
      applicationIds,
    ]);
    return new Map(rows.map(({ id, type }) => [id, type]));
  }

  /** The ids of the roles that the application did not have. */
  addRoles(applicationId: string, roleIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, rolesOfApplication, applicationId, roleIds);
  }

  /** Leaves the admin role as it is: it comes and goes with `isAdmin` of the application. */
  async replaceRoles(applicationId: string, roleIds: readonly string[]): Promise<Delta> {
    const admin = await this.database.rows<{ id: string }>(selectAdminRole, [ADMIN_ROLE]);
    const spared = admin.map(({ id }) => id);
    return replaceLinks(this.database, rolesOfApplication, applicationId, { targetIds: roleIds, spared });
  }

  /** The ids of the applications that did not have the role. */
  addApplications(roleId: string, applicationIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, applicationsOfRole, roleId, applicationIds);
  }

  /** Takes the role from the application. Returns false where the application did not have it. */
  remove(applicationId: string, roleId: string): Promise<boolean> {
    return removeLink(this.database, rolesOfApplication, applicationId, roleId);
  }
}
