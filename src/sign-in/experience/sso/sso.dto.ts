import { ACME } from '#src/kernel/acme.js';
import { RETURNED_BYTES } from '#src/modules/connectors/connectors.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { ProviderAuthorizationDto } from '../provider-authorization.dto.js';

const CALLBACK = `https://login.acme.example/callback/${ACME.ssoConnectorId}`;

@Example({ state: 'x2k9v7q4', redirectUri: CALLBACK })
export class SsoAuthorizationDto extends ProviderAuthorizationDto {}

@Example({
  verificationId: ACME.verificationId,
  connectorData: { code: '7f3a9c51d2', state: 'x2k9v7q4', redirectUri: CALLBACK },
})
export class VerifySsoDto {
  @Json({
    maxBytes: RETURNED_BYTES,
    description: 'What the provider sent back: all parameters of the page that it sent the browser to.',
  })
  connectorData: JsonObject;
  @Text({ max: 128, description: 'The `verificationId` that came with the address.' })
  verificationId: string;
}
