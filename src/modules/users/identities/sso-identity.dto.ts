import { Json } from '#src/platform/http/fields/json.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

/** The account that a user has with an enterprise identity provider. */
export class SsoIdentityDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 12 }) userId: string;
  @Text({ max: 256 }) issuer: string;
  @Text({ max: 128 }) identityId: string;
  @Json() detail: object;
  @Timestamp() createdAt: Date;
  @Timestamp() updatedAt: Date;
  @Text({ max: 128 }) ssoConnectorId: string;
}
