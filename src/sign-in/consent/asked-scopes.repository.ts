import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** For whom, and by whom, scopes are asked for. */
export interface Asking {
  readonly userId: string;
  /** A third party's application, which gets no scope that it may not ask users for; null for one of the tenant. */
  readonly thirdPartyId: string | null;
  /** Of all these organizations the user is a member. */
  readonly organizationIds: readonly string[];
}

/** A scope that was asked for and that the user holds. */
export interface AskedScope {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly indicator: string;
  /** The organization through whose roles the user holds it; null where the user does without. */
  readonly organizationId: string | null;
}

export interface OfferedOrganization {
  readonly id: string;
  readonly name: string;
}

/** As many organizations of the user as one page can offer. */
export const MAX_OFFERED_ORGANIZATIONS = 1_000;

const selectHeld = namedQuery(
  'scopes that a user can grant',
  `with asked as (
     select r.tenant_id, r.id as "resourceId", r.name as "resourceName", r.indicator, s.id, s.name, s.description
     from unnest($3::text[], $4::text[]) as wanted (indicator, name)
       join resources r on r.indicator = wanted.indicator
       join scopes s on s.tenant_id = r.tenant_id and s.resource_id = r.id and s.name = wanted.name
   )
   select a.id, a.name, a.description, a."resourceId", a."resourceName", a.indicator, null as "organizationId"
   from asked a
   where exists (
       select from user_roles ur join role_scopes rs on rs.tenant_id = ur.tenant_id and rs.role_id = ur.role_id
       where ur.tenant_id = a.tenant_id and ur.user_id = $1 and rs.scope_id = a.id)
     and ($2::text is null or exists (
       select from consent_resource_scopes c
       where c.tenant_id = a.tenant_id and c.application_id = $2 and c.scope_id = a.id))
   union
   select a.id, a.name, a.description, a."resourceId", a."resourceName", a.indicator, ur.organization_id
   from asked a
     join organization_role_resource_scopes rs on rs.tenant_id = a.tenant_id and rs.scope_id = a.id
     join organization_user_roles ur
       on ur.tenant_id = rs.tenant_id and ur.organization_role_id = rs.organization_role_id
   where ur.user_id = $1 and ur.organization_id = any ($5::text[])
     and ($2::text is null or exists (
       select from consent_organization_resource_scopes c
       where c.tenant_id = a.tenant_id and c.application_id = $2 and c.scope_id = a.id))
   order by "resourceName", "resourceId", name`,
);
const selectTemplateScopes = namedQuery(
  'organization scopes that a user can grant',
  `select s.id, s.name, s.description from organization_scopes s
   where s.name = any ($1) and ($2::text is null or exists (
     select from consent_organization_scopes c
     where c.tenant_id = s.tenant_id and c.application_id = $2 and c.organization_scope_id = s.id))
   order by s.name`,
);
const selectOrganizations = namedQuery(
  'organizations that a user can choose',
  `select o.id, o.name from organization_users m
     join organizations o on o.tenant_id = m.tenant_id and o.id = m.organization_id
   where m.user_id = $1 order by o.name, o.id limit $2`,
);

/** What users can grant of what applications ask for. */
@Injectable()
export class AskedScopesRepository {
  constructor(private readonly database: Database) {}

  /** Of the named scopes of API resources, those that the user holds, once for each way that they do. */
  held(
    { userId, thirdPartyId, organizationIds }: Asking,
    asked: readonly { readonly indicator: string; readonly name: string }[],
  ): Promise<AskedScope[]> {
    const indicators = asked.map(({ indicator }) => indicator);
    const names = asked.map(({ name }) => name);
    return this.database.rows<AskedScope & object>(selectHeld, [
      userId,
      thirdPartyId,
      indicators,
      names,
      organizationIds,
    ]);
  }

  /** Of the named scopes of the organization template, those that may be asked for: who holds them is decided later. */
  ofTemplate(
    thirdPartyId: string | null,
    names: readonly string[],
  ): Promise<Pick<AskedScope, 'id' | 'name' | 'description'>[]> {
    return this.database.rows(selectTemplateScopes, [names, thirdPartyId]);
  }

  /** By name, a thousand at most. */
  organizationsOf(userId: string): Promise<OfferedOrganization[]> {
    return this.database.rows<OfferedOrganization & object>(selectOrganizations, [
      userId,
      MAX_OFFERED_ORGANIZATIONS,
    ]);
  }
}
