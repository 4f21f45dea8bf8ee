import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** A resource, and which of the requested scopes a subject may have there. */
export interface GrantableResource {
  readonly indicator: string;
  /** Lifetime of its access tokens in seconds. */
  readonly accessTokenTtl: number;
  readonly scopes: readonly string[];
}

/** Whom a token names. */
export interface Subject {
  readonly kind: 'application' | 'user';
  readonly id: string;
}

/** A user for whom a client asks. */
export interface UserOfClient {
  /** Null while nobody has signed in, who holds nothing. */
  readonly userId: string | null;
  /** A third party's client, which gets no scope that it may not ask users for; null for one of the tenant. */
  readonly thirdPartyId: string | null;
}

const scopesOfApplication = namedQuery(
  'scopes of an application on a resource',
  `select r.indicator, r.access_token_ttl as "accessTokenTtl", array(
     select s.name from scopes s
     where s.tenant_id = r.tenant_id and s.resource_id = r.id and s.name = any ($3::text[]) and exists (
       select 1 from application_roles ar
         join role_scopes rs on rs.tenant_id = ar.tenant_id and rs.role_id = ar.role_id
       where ar.tenant_id = s.tenant_id and ar.application_id = $2 and rs.scope_id = s.id)
   ) as scopes
   from resources r where r.indicator = $1`,
);
// Roles that the user has in any organization count as well as those in the tenant.
const scopesOfUser = namedQuery(
  'scopes of a user on a resource',
  `select r.indicator, r.access_token_ttl as "accessTokenTtl", array(
     select s.name from scopes s
     where s.tenant_id = r.tenant_id and s.resource_id = r.id and s.name = any ($3::text[]) and (
       exists (
         select 1 from user_roles ur
           join role_scopes rs on rs.tenant_id = ur.tenant_id and rs.role_id = ur.role_id
         where ur.tenant_id = s.tenant_id and ur.user_id = $2 and rs.scope_id = s.id)
       and ($4::text is null or exists (
         select 1 from consent_resource_scopes c
         where c.tenant_id = s.tenant_id and c.application_id = $4 and c.scope_id = s.id))
       or exists (
         select 1 from organization_user_roles ur
           join organization_role_resource_scopes rs
             on rs.tenant_id = ur.tenant_id and rs.organization_role_id = ur.organization_role_id
         where ur.tenant_id = s.tenant_id and ur.user_id = $2 and rs.scope_id = s.id)
       and ($4::text is null or exists (
         select 1 from consent_organization_resource_scopes c
         where c.tenant_id = s.tenant_id and c.application_id = $4 and c.scope_id = s.id)))
   ) as scopes
   from resources r where r.indicator = $1`,
);
const heldByApplication = namedQuery(
  'scopes that an application holds on a resource now',
  `select array(
     select s.name from resources r join scopes s on s.tenant_id = r.tenant_id and s.resource_id = r.id
     where r.tenant_id = a.tenant_id and r.indicator = $2 and s.name = any ($3::text[]) and exists (
       select 1 from application_roles ar
         join role_scopes rs on rs.tenant_id = ar.tenant_id and rs.role_id = ar.role_id
       where ar.tenant_id = a.tenant_id and ar.application_id = a.id and rs.scope_id = s.id)
   ) as scopes
   from applications a where a.id = $1`,
);
const heldByUser = namedQuery(
  'scopes that a user holds on a resource now',
  `select array(
     select s.name from resources r join scopes s on s.tenant_id = r.tenant_id and s.resource_id = r.id
     where r.tenant_id = u.tenant_id and r.indicator = $2 and s.name = any ($3::text[]) and exists (
       select 1 from user_roles ur
         join role_scopes rs on rs.tenant_id = ur.tenant_id and rs.role_id = ur.role_id
       where ur.tenant_id = u.tenant_id and ur.user_id = u.id and rs.scope_id = s.id)
   ) as scopes
   from users u where u.id = $1 and not u.is_suspended`,
);
const defaultResource = namedQuery('default resource', `select indicator from resources where is_default`);

@Injectable()
export class GrantedScopesRepository {
  constructor(private readonly database: Database) {}

  /** Undefined where no resource has the indicator. */
  ofApplication(
    applicationId: string,
    indicator: string,
    requested: readonly string[],
  ): Promise<GrantableResource | undefined> {
    return this.database.row<GrantableResource>(scopesOfApplication, [indicator, applicationId, requested]);
  }

  /** Undefined where no resource has the indicator. */
  ofUser(
    { userId, thirdPartyId }: UserOfClient,
    indicator: string,
    requested: readonly string[],
  ): Promise<GrantableResource | undefined> {
    const parameters = [indicator, userId, requested, thirdPartyId];
    return this.database.row<GrantableResource>(scopesOfUser, parameters);
  }

  /** Undefined where the subject is gone or suspended. */
  async heldBy(
    { kind, id }: Subject,
    indicator: string,
    names: readonly string[],
  ): Promise<readonly string[] | undefined> {
    const query = kind === 'application' ? heldByApplication : heldByUser;
    return (await this.database.row<{ scopes: string[] }>(query, [id, indicator, names]))?.scopes;
  }

  /** The indicator of the resource that counts where none is asked for. */
  async findDefaultResource(): Promise<string | undefined> {
    return (await this.database.row<{ indicator: string }>(defaultResource, []))?.indicator;
  }
}
