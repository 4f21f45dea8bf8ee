import { ACME } from '#src/kernel/acme.js';
import { RETURNED_BYTES } from '#src/modules/connectors/connectors.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { ProviderAuthorizationDto } from '../provider-authorization.dto.js';

@Example({ state: 'x2k9v7q4', redirectUri: 'https://login.acme.example/callback/github' })
export class SocialAuthorizationDto extends ProviderAuthorizationDto {}

@Example({
  verificationId: ACME.verificationId,
  connectorData: {
    code: '7f3a9c51d2',
    state: 'x2k9v7q4',
    redirectUri: 'https://login.acme.example/callback/github',
  },
})
export class VerifySocialDto {
  @Json({
    maxBytes: RETURNED_BYTES,
    description: 'What the provider sent back, such as the parameters `code` and `state`.',
  })
  connectorData: JsonObject;
  @Text({
    max: 128,
    optional: true,
    description: 'The `verificationId` that came with the address. Only Google One Tap needs none.',
  })
  verificationId?: string;
}
