import { ACME } from '#src/kernel/acme.js';
import { RETURNED_BYTES } from '#src/modules/connectors/connectors.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { VerificationRecordDto } from '../verification.dto.js';

@Example({
  connectorId: ACME.github.connectorId,
  state: 'x2k9v',
  redirectUri: `${ACME.store.url}/link/github`,
})
export class BeginSocialVerificationDto {
  @Text({ max: 128, description: 'Id of the social connector.' }) connectorId: string;
  @Text({
    max: 2048,
    description: 'What the provider sends back as it is; compare it when the user is back.',
  })
  state: string;
  @Text({ max: 2048, description: 'The page of yours to which the provider sends the user back.' })
  redirectUri: string;
  @Text({
    max: 4096,
    optional: true,
    description: 'What to ask the provider for, in place of what the connector says, separated by spaces.',
  })
  scope?: string;
}

export class SocialVerificationDto extends VerificationRecordDto {
  @Text({ description: 'Where the user goes to sign in with the provider.' }) authorizationUri: string;
}

@Example({
  verificationRecordId: ACME.verificationId,
  connectorData: { code: '7f3a9c51d2', state: 'x2k9v', redirectUri: `${ACME.store.url}/link/github` },
})
export class VerifyAccountSocialDto {
  @Text({ max: 128, description: 'Id of the record, which came with the address.' })
  verificationRecordId: string;
  @Json({
    maxBytes: RETURNED_BYTES,
    description: 'What the provider sent back to your page, such as the parameters `code` and `state`.',
  })
  connectorData: JsonObject;
  @Text({ max: 128, optional: true, description: 'Not looked at: `verificationRecordId` names the record.' })
  verificationId?: string;
}
