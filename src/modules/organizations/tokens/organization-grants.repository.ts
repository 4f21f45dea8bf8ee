import { Injectable } from '@nestjs/common';
import type { GrantableResource } from '#src/modules/roles/roles.public.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** An application, and the organization that it wants to act in. */
export interface ApplicationInOrganization {
  readonly organizationId: string;
  readonly applicationId: string;
}

/** Whom a token for an organization names. */
interface SubjectInOrganization {
  readonly kind: 'application' | 'user';
  readonly id: string;
  readonly organizationId: string;
}

/** What a subject may do in an organization now. */
interface HeldInOrganization {
  /** Whether it is a member, with a second factor where the organization asks people for one. */
  readonly isAdmitted: boolean;
  readonly scopes: readonly string[];
}

const organizationScopes = namedQuery(
  'organization scopes of an application',
  `select array(
     select s.name from organization_scopes s
     where s.tenant_id = m.tenant_id and s.name = any ($3::text[]) and exists (
       select 1 from organization_application_roles ar
         join organization_role_scopes rs
           on rs.tenant_id = ar.tenant_id and rs.organization_role_id = ar.organization_role_id
       where ar.tenant_id = m.tenant_id and ar.organization_id = m.organization_id
         and ar.application_id = m.application_id and rs.organization_scope_id = s.id)
     order by s.name
   ) as scopes
   from organization_applications m where m.organization_id = $1 and m.application_id = $2`,
);
const resourceScopes = namedQuery(
  'resource scopes of an application in an organization',
  `select coalesce((
     select json_agg(json_build_object(
       'indicator', r.indicator, 'accessTokenTtl', r.access_token_ttl, 'scopes', array(
         select s.name from scopes s
         where s.tenant_id = r.tenant_id and s.resource_id = r.id and s.name = any ($3::text[]) and exists (
           select 1 from organization_application_roles ar
             join organization_role_resource_scopes rs
               on rs.tenant_id = ar.tenant_id and rs.organization_role_id = ar.organization_role_id
           where ar.tenant_id = m.tenant_id and ar.organization_id = m.organization_id
             and ar.application_id = m.application_id and rs.scope_id = s.id))))
     from resources r where r.tenant_id = m.tenant_id and r.indicator = any ($4::text[])
   ), '[]') as resources
   from organization_applications m where m.organization_id = $1 and m.application_id = $2`,
);

const heldByApplication = namedQuery(
  'organization scopes that an application holds now',
  `select m.application_id is not null as "isAdmitted", array(
     select s.name from organization_scopes s
     where s.tenant_id = a.tenant_id and s.name = any ($3::text[]) and exists (
       select 1 from organization_application_roles ar
         join organization_role_scopes rs
           on rs.tenant_id = ar.tenant_id and rs.organization_role_id = ar.organization_role_id
       where ar.tenant_id = a.tenant_id and ar.organization_id = $2 and ar.application_id = a.id
         and rs.organization_scope_id = s.id)
   ) as scopes
   from applications a left join organization_applications m
     on m.tenant_id = a.tenant_id and m.application_id = a.id and m.organization_id = $2
   where a.id = $1`,
);
const heldByUser = namedQuery(
  'organization scopes that a user holds now',
  `select m.user_id is not null as "isAdmitted", array(
     select s.name from organization_scopes s
     where s.tenant_id = u.tenant_id and s.name = any ($3::text[]) and exists (
       select 1 from organization_user_roles ur
         join organization_role_scopes rs
           on rs.tenant_id = ur.tenant_id and rs.organization_role_id = ur.organization_role_id
       where ur.tenant_id = m.tenant_id and ur.organization_id = m.organization_id and ur.user_id = m.user_id
         and rs.organization_scope_id = s.id)
   ) as scopes
   from users u left join (
     organization_users m join organizations o on o.tenant_id = m.tenant_id and o.id = m.organization_id
   ) on m.tenant_id = u.tenant_id and m.user_id = u.id and m.organization_id = $2 and (
     not o.is_mfa_required
     or exists (select from mfa_factors f where f.tenant_id = u.tenant_id and f.user_id = u.id))
   where u.id = $1 and not u.is_suspended`,
);

/**
 * What an application may do in an organization: one statement a token, which also says whether it is a member. Only
 * the scopes that a request names are looked up, so roles may hold any number of them.
 */
@Injectable()
export class OrganizationGrantsRepository {
  constructor(private readonly database: Database) {}

  /** Those of the named organization scopes that its roles there hold, by name; undefined where it is no member. */
  async organizationScopesOf(
    { organizationId, applicationId }: ApplicationInOrganization,
    requested: readonly string[],
  ): Promise<readonly string[] | undefined> {
    const parameters = [organizationId, applicationId, requested];
    return (await this.database.row<{ scopes: string[] }>(organizationScopes, parameters))?.scopes;
  }

  /** Those of the named organization scopes that a subject holds now; undefined where it is gone or suspended. */
  heldBy(
    { kind, id, organizationId }: SubjectInOrganization,
    names: readonly string[],
  ): Promise<HeldInOrganization | undefined> {
    const query = kind === 'application' ? heldByApplication : heldByUser;
    return this.database.row<HeldInOrganization>(query, [id, organizationId, names]);
  }

  /** The resources among the indicators, with those of the named scopes that its roles there hold; undefined as above. */
  async resourcesOf(
    { organizationId, applicationId }: ApplicationInOrganization,
    indicators: readonly string[],
    requested: readonly string[],
  ): Promise<readonly GrantableResource[] | undefined> {
    const parameters = [organizationId, applicationId, requested, indicators];
    const row = await this.database.row<{ resources: GrantableResource[] }>(resourceScopes, parameters);
    return row?.resources;
  }
}
