import { Json } from '#src/platform/http/fields/json.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

/** The account that a user has with an enterprise identity provider. */
export class SsoIdentityDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of this identity.' }) id: string;
  @Text({ max: 12, description: 'Id of the user.' }) userId: string;
  @Text({ max: 256, description: 'The identity provider, as its tokens name it.' }) issuer: string;
  @Text({ max: 128, description: 'Id of the user at the provider.' }) identityId: string;
  @Json({ description: 'What the provider told about the user.' }) detail: object;
  @Timestamp({ description: 'When the user first signed in with it.' }) createdAt: Date;
  @Timestamp({ description: 'When it last changed.' }) updatedAt: Date;
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) ssoConnectorId: string;
}
