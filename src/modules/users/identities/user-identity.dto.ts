import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { SsoIdentityDto } from './sso-identity.dto.js';
import { EnterpriseTokenSecretDto, SocialTokenSecretDto } from './token-secret.dto.js';

/** The most identities of one kind that a user has. */
export const MAX_IDENTITIES = 100;

/** The most that the identities of a user hold together, as JSON: as much as one request can bring. */
export const IDENTITIES_BYTES = 1_048_576;

/** The details of a user's identities that a list shows, so that a page of users has room for all of them. */
export const LISTED_IDENTITIES_BYTES = 32 * 1024;

const TOKEN_SECRET = { optional: true, description: 'Only where such tokens are stored.' } as const;

/** The account that a user has with a social provider. */
export class IdentityDto {
  @Text({ min: 1, max: 256, description: 'The id of the user there.' }) userId: string;
  @Json({ maxBytes: IDENTITIES_BYTES, optional: true, description: 'What the provider told about the user.' })
  details?: object;
}

export class ConnectorDataDto {
  @Text({ min: 1, max: 128 }) connectorId: string;
  @Json({ maxBytes: 64 * 1024, description: 'What the provider of the connector sent back, such as a code.' })
  connectorData: object;
}

export class UserIdentityDto {
  @Nested(() => IdentityDto) identity: IdentityDto;
  @Nested(() => SocialTokenSecretDto, TOKEN_SECRET) tokenSecret?: SocialTokenSecretDto;
}

export class UserSsoIdentityDto {
  @Nested(() => SsoIdentityDto) ssoIdentity: SsoIdentityDto;
  @Nested(() => EnterpriseTokenSecretDto, TOKEN_SECRET) tokenSecret?: EnterpriseTokenSecretDto;
}

export class SocialIdentityDto extends UserIdentityDto {
  @Text({ max: 256 }) target: string;
}

export class EnterpriseIdentityDto extends UserSsoIdentityDto {
  @Text({ max: 128 }) ssoConnectorId: string;
}

export class AllIdentitiesDto {
  @ListOf(nested(() => SocialIdentityDto), { max: MAX_IDENTITIES }) socialIdentities: SocialIdentityDto[];
  @ListOf(nested(() => EnterpriseIdentityDto), { max: MAX_IDENTITIES })
  ssoIdentities: EnterpriseIdentityDto[];
}

export class TokenSecretOptionsDto {
  @QueryFlag({ description: 'Add what is known of the tokens that the provider gave for the user.' })
  includeTokenSecret?: boolean;
}
