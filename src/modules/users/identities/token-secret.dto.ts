import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';

export class TokenSecretMetadataDto {
  @Text({ max: 4096, optional: true }) scope?: string;
  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true, description: 'Epoch seconds.' })
  expiresAt?: number;
  @Text({ max: 64, optional: true }) tokenType?: string;
  @Flag() hasRefreshToken: boolean;
}

/** Tells about the tokens that a provider gave for a user, and never holds them. */
class TokenSecretDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 21 }) userId: string;
  @OneOf(['federated_token_set']) type: 'federated_token_set';
  @Nested(() => TokenSecretMetadataDto) metadata: TokenSecretMetadataDto;
  @Timestamp() createdAt: Date;
  @Timestamp() updatedAt: Date;
  @Text({ max: 128 }) identityId: string;
}

export class SocialTokenSecretDto extends TokenSecretDto {
  @Text({ max: 128 }) connectorId: string;
  @Text({ max: 256 }) target: string;
}

export class EnterpriseTokenSecretDto extends TokenSecretDto {
  @Text({ max: 128 }) ssoConnectorId: string;
  @Text({ max: 256 }) issuer: string;
}
