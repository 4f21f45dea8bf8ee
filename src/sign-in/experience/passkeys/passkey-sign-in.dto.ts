import { ACME } from '#src/kernel/acme.js';
import { AuthenticationOptionsDto, AuthenticationPayloadDto } from '#src/modules/mfa/mfa.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { IdentifierDto } from '../verification.dto.js';

@Example({ identifier: { type: 'username', value: ACME.ada.username } })
export class PasskeyIdentifierDto {
  @Nested(() => IdentifierDto, { description: 'Whose passkeys to ask for.' }) identifier: IdentifierDto;
}

export class PasskeyPreflightDto {
  @Nested(() => AuthenticationOptionsDto, {
    description: 'For `navigator.credentials.get()`, with or without `mediation: "conditional"`.',
  })
  authenticationOptions: AuthenticationOptionsDto;
}

export class PasskeyOptionsDto extends PasskeyPreflightDto {
  @Text({ description: 'Id of the verification, to answer by.' }) verificationId: string;
}

@Example({
  verificationId: ACME.verificationId,
  payload: {
    type: 'WebAuthn',
    id: 'c29tZS1jcmVkZW50aWFs',
    rawId: 'c29tZS1jcmVkZW50aWFs',
    clientExtensionResults: {},
    response: {
      clientDataJSON: 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0',
      authenticatorData: 'YXV0aGVudGljYXRvciBkYXRh',
      signature: 'c2lnbmF0dXJl',
    },
  },
})
export class VerifyPasskeyDto {
  @Text({
    max: 128,
    optional: true,
    description: 'The `verificationId` of the options; nothing where they were those of the preflight.',
  })
  verificationId?: string;
  @Nested(() => AuthenticationPayloadDto, {
    description:
      'What `navigator.credentials.get()` answered, as JSON (`toJSON()`), with the type `WebAuthn`.',
  })
  payload: AuthenticationPayloadDto;
}
