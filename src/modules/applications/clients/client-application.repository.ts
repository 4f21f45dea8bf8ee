import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { ApplicationDescription, ClientApplication } from './client-application.js';

const selectClient = namedQuery(
  'client application',
  `select a.id, a.type, a.oidc_client_metadata as "oidcClientMetadata", a.custom_client_metadata as "customClientMetadata",
     a.is_third_party as "isThirdParty", a.app_level_access_control_enabled as "isAccessControlled", array(
       select c.user_scope from consent_user_scopes c
       where a.is_third_party and c.tenant_id = a.tenant_id and c.application_id = a.id order by c.user_scope
     ) as "userScopes",
     coalesce((
       select json_agg(json_build_object(
         'name', s.name, 'valueHash', encode(s.value_hash, 'hex'), 'expiresAt', extract(epoch from s.expires_at) * 1000))
       from (
         select name, value_hash, expires_at from application_secrets
         where tenant_id = a.tenant_id and application_id = a.id
         union all select null, a.legacy_secret_hash, null where a.legacy_secret_hash is not null
       ) s
     ), '[]') as secrets
   from applications a where a.id = $1`,
);

const selectDescription = namedQuery(
  'description of an application',
  'select id, type, name, description from applications where id = $1',
);

/** Reads applications for the OpenID provider. */
@Injectable()
export class ClientApplicationRepository {
  constructor(private readonly database: Database) {}

  /** Finds all that the OpenID provider needs to know about a client, in one statement. */
  find(id: string): Promise<ClientApplication | undefined> {
    return this.database.row<ClientApplication>(selectClient, [id]);
  }

  describe(id: string): Promise<ApplicationDescription | undefined> {
    return this.database.row<ApplicationDescription>(selectDescription, [id]);
  }
}
