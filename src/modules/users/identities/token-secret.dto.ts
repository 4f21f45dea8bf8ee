import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';

export class TokenSecretMetadataDto {
  @Text({ max: 4096, optional: true, description: 'What the tokens allow at the provider.' }) scope?: string;
  @Whole({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    optional: true,
    description:
      'Until when the access token is valid, in seconds since 1970. Missing: the provider did not say.',
  })
  expiresAt?: number;
  @Text({ max: 64, optional: true, description: 'How the access token is sent, such as `Bearer`.' })
  tokenType?: string;
  @Flag({ description: 'Whether the provider gave a refresh token too.' }) hasRefreshToken: boolean;
  @Flag({
    optional: true,
    description:
      '`true`: the provider renews the tokens no longer, until the user signs in with it again. Missing: as far as is known, it does.',
  })
  needsReauthorization?: boolean;
}

/** Tells about the tokens that a provider gave for a user, and never holds them. */
class TokenSecretDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the stored set of tokens.' }) id: string;
  @Text({ max: 21, description: 'Id of the user.' }) userId: string;
  @OneOf(['federated_token_set'], { description: 'What is stored: the tokens of a provider.' })
  type: 'federated_token_set';
  @Nested(() => TokenSecretMetadataDto, {
    description: 'What is known of the tokens. They themselves are never shown here.',
  })
  metadata: TokenSecretMetadataDto;
  @Timestamp({ description: 'When the set was first stored.' }) createdAt: Date;
  @Timestamp({ description: 'When it was last renewed.' }) updatedAt: Date;
  @Text({ max: 256, description: 'Id of the user at the provider.' }) identityId: string;
}

export class SocialTokenSecretDto extends TokenSecretDto {
  @Text({ max: 128, description: 'Id of the connector.' }) connectorId: string;
  @Text({ max: 256, description: 'The social provider, such as `github`.' }) target: string;
}

export class EnterpriseTokenSecretDto extends TokenSecretDto {
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) ssoConnectorId: string;
  @Text({ max: 256, description: 'The identity provider, as its tokens name it.' }) issuer: string;
}
