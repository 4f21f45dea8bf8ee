import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { EnterpriseTokenSecretDto, SocialTokenSecretDto } from './token-secret.dto.js';
import { MAX_IDENTITIES } from './user-identity.dto.js';

const socialSecretsOfUser = namedQuery(
  'token secrets of a user',
  `select tenant_id as "tenantId", id, user_id as "userId", 'federated_token_set' as type,
  jsonb_strip_nulls(jsonb_build_object('scope', scope, 'expiresAt', expires_at, 'tokenType', token_type,
    'hasRefreshToken', has_refresh_token,
    'needsReauthorization', case when needs_reauthorization_at is not null then true end)) as metadata,
  created_at as "createdAt", updated_at as "updatedAt", identity_id as "identityId", connector_id as "connectorId", target
   from token_sets where user_id = $1 and target is not null order by target limit $2`,
);
const enterpriseSecretsOfUser = namedQuery(
  'enterprise token secrets of a user',
  `select tenant_id as "tenantId", id, user_id as "userId", 'federated_token_set' as type,
  jsonb_strip_nulls(jsonb_build_object('scope', scope, 'expiresAt', expires_at, 'tokenType', token_type,
    'hasRefreshToken', has_refresh_token,
    'needsReauthorization', case when needs_reauthorization_at is not null then true end)) as metadata,
  created_at as "createdAt", updated_at as "updatedAt", identity_id as "identityId", sso_connector_id as "ssoConnectorId", issuer
   from token_sets where user_id = $1 and issuer is not null order by issuer limit $2`,
);

/** Tells what is known of the tokens that are stored for users, and never opens them. */
@Injectable()
export class TokenSecretRepository {
  constructor(private readonly database: Database) {}

  listSocial(userId: string): Promise<SocialTokenSecretDto[]> {
    return this.database.rows<SocialTokenSecretDto>(socialSecretsOfUser, [userId, MAX_IDENTITIES]);
  }

  listEnterprise(userId: string): Promise<EnterpriseTokenSecretDto[]> {
    return this.database.rows<EnterpriseTokenSecretDto>(enterpriseSecretsOfUser, [userId, MAX_IDENTITIES]);
  }
}
