import { Injectable } from '@nestjs/common';
import type { GrantableResource } from '#src/modules/roles/roles.public.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** A user, and the organization that a client wants to act in for the user. */
export interface MemberOfClient {
  readonly organizationId: string;
  readonly userId: string;
  readonly clientId: string;
}

export interface AskedScopes {
  readonly requested: readonly string[];
  /** A third party's client gets no scope that it may not ask users for. */
  readonly isThirdParty: boolean;
}

/** What a member may have in an organization, and what else decides. */
export interface MemberGrant {
  /** Whether the organization asks for a second factor, and the user has set up none. */
  readonly lacksFactor: boolean;
  /** Whether the user lets the client act in the organization, which a third party needs. */
  readonly isConsented: boolean;
  /** The requested scopes of the organization itself, by name, where no resource was asked for. */
  readonly scopes?: readonly string[];
  /** Else the resource with the requested scopes there; empty where there is no such resource. */
  readonly resources?: readonly GrantableResource[];
}

const organizationScopes = namedQuery(
  'organization scopes of a user',
  `select o.is_mfa_required and not exists (
     select from mfa_factors f where f.tenant_id = m.tenant_id and f.user_id = m.user_id
   ) as "lacksFactor", exists (
     select from consent_organizations c
     where c.tenant_id = m.tenant_id and c.application_id = $3 and c.user_id = m.user_id
       and c.organization_id = m.organization_id
   ) as "isConsented", array(
     select s.name from organization_scopes s
     where s.tenant_id = m.tenant_id and s.name = any ($4::text[]) and exists (
       select 1 from organization_user_roles ur
         join organization_role_scopes rs
           on rs.tenant_id = ur.tenant_id and rs.organization_role_id = ur.organization_role_id
       where ur.tenant_id = m.tenant_id and ur.organization_id = m.organization_id
         and ur.user_id = m.user_id and rs.organization_scope_id = s.id)
       and (not $5::boolean or exists (
         select 1 from consent_organization_scopes c
         where c.tenant_id = s.tenant_id and c.application_id = $3 and c.organization_scope_id = s.id))
     order by s.name
   ) as scopes
   from organization_users m
     join organizations o on o.tenant_id = m.tenant_id and o.id = m.organization_id
   where m.organization_id = $1 and m.user_id = $2`,
);
// Global roles count in each organization; roles of other organizations do not.
const resourceScopes = namedQuery(
  'resource scopes of a user in an organization',
  `select o.is_mfa_required and not exists (
     select from mfa_factors f where f.tenant_id = m.tenant_id and f.user_id = m.user_id
   ) as "lacksFactor", exists (
     select from consent_organizations c
     where c.tenant_id = m.tenant_id and c.application_id = $3 and c.user_id = m.user_id
       and c.organization_id = m.organization_id
   ) as "isConsented", coalesce((
     select json_agg(json_build_object(
       'indicator', r.indicator, 'accessTokenTtl', r.access_token_ttl, 'scopes', array(
         select s.name from scopes s
         where s.tenant_id = r.tenant_id and s.resource_id = r.id and s.name = any ($4::text[]) and (
           exists (
             select 1 from user_roles ur
               join role_scopes rs on rs.tenant_id = ur.tenant_id and rs.role_id = ur.role_id
             where ur.tenant_id = m.tenant_id and ur.user_id = m.user_id and rs.scope_id = s.id)
           and (not $5::boolean or exists (
             select 1 from consent_resource_scopes c
             where c.tenant_id = s.tenant_id and c.application_id = $3 and c.scope_id = s.id))
           or exists (
             select 1 from organization_user_roles ur
               join organization_role_resource_scopes rs
                 on rs.tenant_id = ur.tenant_id and rs.organization_role_id = ur.organization_role_id
             where ur.tenant_id = m.tenant_id and ur.organization_id = m.organization_id
               and ur.user_id = m.user_id and rs.scope_id = s.id)
           and (not $5::boolean or exists (
             select 1 from consent_organization_resource_scopes c
             where c.tenant_id = s.tenant_id and c.application_id = $3 and c.scope_id = s.id))))))
     from resources r where r.tenant_id = m.tenant_id and r.indicator = $6
   ), '[]') as resources
   from organization_users m
     join organizations o on o.tenant_id = m.tenant_id and o.id = m.organization_id
   where m.organization_id = $1 and m.user_id = $2`,
);
const templateScopes = namedQuery(
  'scopes of the organization template',
  // Materialized, so that PostgreSQL makes no plan for each set of names.
  `with asked as materialized (select $1::text[] as names, $2::text as third_party)
   select s.name from asked, organization_scopes s
   where s.name = any (names) and (third_party is null or exists (
     select 1 from consent_organization_scopes c
     where c.tenant_id = s.tenant_id and c.application_id = third_party and c.organization_scope_id = s.id))
   order by s.name`,
);

/**
 * What a client gets for a user in an organization: one statement a token, which also says whether the user is a member.
 * Only the scopes that a request names are looked up.
 */
@Injectable()
export class MemberGrantsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined where the user is no member. */
  organizationScopesOf(
    { organizationId, userId, clientId }: MemberOfClient,
    { requested, isThirdParty }: AskedScopes,
  ): Promise<MemberGrant | undefined> {
    const parameters = [organizationId, userId, clientId, requested, isThirdParty];
    return this.database.row<MemberGrant & object>(organizationScopes, parameters);
  }

  /** Undefined where the user is no member. */
  resourceOf(
    { organizationId, userId, clientId }: MemberOfClient,
    indicator: string,
    { requested, isThirdParty }: AskedScopes,
  ): Promise<MemberGrant | undefined> {
    const parameters = [organizationId, userId, clientId, requested, isThirdParty, indicator];
    return this.database.row<MemberGrant & object>(resourceScopes, parameters);
  }

  /** Those of the named scopes that some organization may give, by name; a third party's are those that it may ask for. */
  async templateScopes(
    requested: readonly string[],
    thirdPartyId: string | null,
  ): Promise<readonly string[]> {
    const rows = await this.database.rows<{ name: string }>(templateScopes, [requested, thirdPartyId]);
    return rows.map(({ name }) => name);
  }
}
