import { ACME } from '#src/kernel/acme.js';
import { RETURNED_BYTES } from '#src/modules/connectors/connectors.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
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
@Example({
  userId: ACME.github.userId,
  details: { id: ACME.github.userId, name: ACME.ada.name, email: ACME.ada.email },
})
export class IdentityDto {
  @Text({ min: 1, max: 256, description: 'Id of the user at the provider.' }) userId: string;
  @Json({
    maxBytes: IDENTITIES_BYTES,
    optional: true,
    description: 'What the provider told about the user, such as name and picture.',
  })
  details?: object;
}

@Example({
  connectorId: ACME.github.connectorId,
  connectorData: { code: '7f3a9c51d2', state: 'x2k9v', redirectUri: `${ACME.store.url}/link/github` },
})
export class ConnectorDataDto {
  @Text({ min: 1, max: 128, description: 'Id of the social connector.' }) connectorId: string;
  @Json({
    maxBytes: RETURNED_BYTES,
    description: 'What the provider sent back to your page, such as the parameters `code` and `state`.',
  })
  connectorData: JsonObject;
}

export class UserIdentityDto {
  @Nested(() => IdentityDto, { description: 'Who the user is at the provider.' }) identity: IdentityDto;
  @Nested(() => SocialTokenSecretDto, TOKEN_SECRET) tokenSecret?: SocialTokenSecretDto;
}

export class UserSsoIdentityDto {
  @Nested(() => SsoIdentityDto, { description: 'Who the user is at the provider.' })
  ssoIdentity: SsoIdentityDto;
  @Nested(() => EnterpriseTokenSecretDto, TOKEN_SECRET) tokenSecret?: EnterpriseTokenSecretDto;
}

export class SocialIdentityDto extends UserIdentityDto {
  @Text({ max: 256, description: 'The social provider, such as `github`.' }) target: string;
}

export class EnterpriseIdentityDto extends UserSsoIdentityDto {
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) ssoConnectorId: string;
}

export class AllIdentitiesDto {
  @ListOf(nested(() => SocialIdentityDto), {
    max: MAX_IDENTITIES,
    description: 'Accounts with social providers.',
  })
  socialIdentities: SocialIdentityDto[];
  @ListOf(nested(() => EnterpriseIdentityDto), {
    max: MAX_IDENTITIES,
    description: 'Accounts with enterprise providers.',
  })
  ssoIdentities: EnterpriseIdentityDto[];
}

export class TokenSecretOptionsDto {
  @QueryFlag({
    description:
      '`true`: add what is known of the tokens that the provider gave for the user. The tokens themselves are never shown.',
    example: 'true',
  })
  includeTokenSecret?: boolean;
}
