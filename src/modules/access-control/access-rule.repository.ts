import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { Database } from '#src/platform/database/database.js';
import { type Links, linksOf, replaceLinks } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { AccessRuleChanges } from './access-control.events.js';
import { type AccessRules, type RolePair, rolePairsOf } from './access-rules.js';

const users = linksOf({ table: 'application_access_users', owner: 'application_id', target: 'user_id' });
const roles = linksOf({ table: 'application_access_roles', owner: 'application_id', target: 'role_id' });
const organizations = linksOf({
  table: 'application_access_organizations',
  owner: 'application_id',
  target: 'organization_id',
});

const selectRules = namedQuery(
  'access rules of an application',
  `select
     array(
       select u.user_id from application_access_users u
       where u.tenant_id = a.tenant_id and u.application_id = a.id order by u.user_id) as "userIds",
     array(
       select r.role_id from application_access_roles r
       where r.tenant_id = a.tenant_id and r.application_id = a.id order by r.role_id) as "userRoleIds",
     array(
       select o.organization_id from application_access_organizations o
       where o.tenant_id = a.tenant_id and o.application_id = a.id order by o.organization_id) as "organizationIds",
     array(
       select json_build_object(
         'organizationId', o.organization_id,
         'organizationRoleIds', json_agg(o.organization_role_id order by o.organization_role_id))
       from application_access_organization_roles o
       where o.tenant_id = a.tenant_id and o.application_id = a.id
       group by o.organization_id order by o.organization_id) as "organizationRoleRules"
   from applications a where a.id = $1`,
);
const deleteOrganizationRoles = namedQuery(
  'remove organization roles from access rules',
  `delete from application_access_organization_roles where application_id = $1
   returning organization_id as "organizationId", organization_role_id as "roleId"`,
);
const insertOrganizationRoles = namedQuery(
  'add organization roles to access rules',
  `insert into application_access_organization_roles (application_id, organization_id, organization_role_id)
   select $1, added.organization_id, added.role_id
   from unnest($2::text[], $3::text[]) as added (organization_id, role_id)`,
);
// One statement a sign-in. An application without restriction, or without a row, is for everybody.
const selectPermission = namedQuery(
  'whether a user may sign in to an application',
  `select not exists (
     select from applications a
     where a.id = $1 and a.app_level_access_control_enabled
       and not exists (
         select from application_access_users l
         where l.tenant_id = a.tenant_id and l.application_id = a.id and l.user_id = $2)
       and not exists (
         select from application_access_roles l
           join user_roles ur on ur.tenant_id = l.tenant_id and ur.role_id = l.role_id
         where l.tenant_id = a.tenant_id and l.application_id = a.id and ur.user_id = $2)
       and not exists (
         select from application_access_organizations l
           join organization_users ou on ou.tenant_id = l.tenant_id and ou.organization_id = l.organization_id
         where l.tenant_id = a.tenant_id and l.application_id = a.id and ou.user_id = $2)
       and not exists (
         select from application_access_organization_roles l
           join organization_user_roles ur on ur.tenant_id = l.tenant_id and ur.organization_id = l.organization_id
             and ur.organization_role_id = l.organization_role_id
         where l.tenant_id = a.tenant_id and l.application_id = a.id and ur.user_id = $2)
   ) as "isPermitted"`,
);

const textOf = (pairs: readonly RolePair[]): string =>
  JSON.stringify(pairs.map(({ organizationId, roleId }) => [organizationId, roleId]).toSorted());

/** The rules that say who may sign in to an application. */
@Injectable()
export class AccessRuleRepository {
  constructor(private readonly database: Database) {}

  /** Sorted by id; undefined where there is no application. */
  find(applicationId: string): Promise<AccessRules | undefined> {
    return this.database.row<AccessRules & object>(selectRules, [applicationId]);
  }

  /** Of an application that is locked. Returns what came and went. */
  async replace(applicationId: string, rules: AccessRules): Promise<AccessRuleChanges> {
    const replaced = (links: Links, targetIds: readonly string[]): Promise<Delta> =>
      replaceLinks(this.database, links, applicationId, { targetIds });
    const changes = {
      users: await replaced(users, rules.userIds),
      roles: await replaced(roles, rules.userRoleIds),
      organizations: await replaced(organizations, rules.organizationIds),
    };
    const before = await this.database.rows<RolePair & object>(deleteOrganizationRoles, [applicationId]);
    const pairs = rolePairsOf(rules);
    await this.database.rows(insertOrganizationRoles, [
      applicationId,
      pairs.map(({ organizationId }) => organizationId),
      pairs.map(({ roleId }) => roleId),
    ]);
    return { ...changes, hasOtherRoleRules: textOf(before) !== textOf(pairs) };
  }

  /** Whether no rule keeps the user out. */
  async permits(applicationId: string, userId: string): Promise<boolean> {
    const parameters = [applicationId, userId];
    const row = await this.database.row<{ isPermitted: boolean }>(selectPermission, parameters);
    return row?.isPermitted === true;
  }
}
