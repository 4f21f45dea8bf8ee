import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { EnterpriseTokenSecretDto, SocialTokenSecretDto } from './token-secret.dto.js';
import { MAX_IDENTITIES } from './user-identity.dto.js';

const secretsOfUser = namedQuery(
  'token secrets of a user',
  `select tenant_id as "tenantId", id, user_id as "userId", 'federated_token_set' as type,
     jsonb_strip_nulls(jsonb_build_object('scope', scope, 'expiresAt', expires_at, 'tokenType', token_type,
       'hasRefreshToken', has_refresh_token,
       'needsReauthorization', case when needs_reauthorization_at is not null then true end)) as metadata,
     created_at as "createdAt", updated_at as "updatedAt", identity_id as "identityId",
     connector_id as "connectorId", target, sso_connector_id as "ssoConnectorId", issuer
   from token_sets where user_id = $1 order by target, issuer limit $2`,
);

/** Each has its own columns, and null in those of the other. */
type Row =
  (SocialTokenSecretDto & { readonly issuer: null }) | (EnterpriseTokenSecretDto & { readonly target: null });

/** Tells what is known of the tokens that are stored for users, and never opens them. */
@Injectable()
export class TokenSecretRepository {
  constructor(private readonly database: Database) {}

  /** Those of accounts with social providers, and those with the providers of enterprises. */
  async list(
    userId: string,
  ): Promise<{ social: SocialTokenSecretDto[]; enterprise: EnterpriseTokenSecretDto[] }> {
    const rows = await this.database.rows<Row>(secretsOfUser, [userId, 2 * MAX_IDENTITIES]);
    return {
      social: rows.filter((row) => row.issuer === null),
      enterprise: rows.filter((row) => row.issuer !== null),
    };
  }
}
