import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { TextMap } from '#src/platform/http/fields/text-map.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';

const PARAMETER_BYTES = 2048;
const APPLICATION = 'Id of the application that people come to.';
const REDIRECT = 'Where the application takes the authorization code: one of its redirect URIs.';
const PARAMETERS =
  'Further parameters of the authorization request, such as `scope` and `resource`, where the server makes it.';
const SENDS = 'Whether the server makes the authorization request. Otherwise the application does.';
const CALLBACK =
  'Where the browser goes, with `ssoConnectorId`, for the application to make the authorization request.';

@Example({
  defaultApplicationId: ACME.store.id,
  clientIdpInitiatedAuthCallbackUri: `${ACME.store.url}/sso`,
})
export class ReplaceIdpInitiatedConfigDto {
  @Text({ min: 1, max: 21, description: APPLICATION }) defaultApplicationId: string;
  @Text({
    max: 2048,
    optional: true,
    nullable: true,
    description: `${REDIRECT} The first of them by default.`,
  })
  redirectUri?: string | null;
  @TextMap({ maxBytes: PARAMETER_BYTES, optional: true, description: PARAMETERS })
  authParameters?: Record<string, string>;
  @Flag({ optional: true, description: `${SENDS} \`false\` by default.` })
  autoSendAuthorizationRequest?: boolean;
  @WebUrl({ optional: true, nullable: true, description: CALLBACK })
  clientIdpInitiatedAuthCallbackUri?: string | null;
}

export class IdpInitiatedConfigDto {
  @TenantId() tenantId: string;
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) connectorId: string;
  @Text({ max: 21, description: APPLICATION }) defaultApplicationId: string;
  @Text({ max: 2048, nullable: true, description: REDIRECT }) redirectUri: string | null;
  @TextMap({ maxBytes: PARAMETER_BYTES, description: PARAMETERS })
  authParameters: Readonly<Record<string, string>>;
  @Flag({ description: SENDS }) autoSendAuthorizationRequest: boolean;
  @Text({ max: 2048, nullable: true, description: CALLBACK })
  clientIdpInitiatedAuthCallbackUri: string | null;
  @Timestamp({ description: 'When it was set up first.' }) createdAt: Date;
}
