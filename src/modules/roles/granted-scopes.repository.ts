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

  /** The indicator of the resource that counts where none is asked for. */
  async findDefaultResource(): Promise<string | undefined> {
    return (await this.database.row<{ indicator: string }>(defaultResource, []))?.indicator;
  }
}
