import { ACME } from '#src/kernel/acme.js';
import { RegistrationOptionsDto, RegistrationPayloadDto } from '#src/modules/mfa/mfa.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';

export class PasskeyRegistrationDto {
  @Text({ description: 'Id of the record, for `verify`.' }) verificationRecordId: string;
  @Nested(() => RegistrationOptionsDto, { description: 'For `navigator.credentials.create`.' })
  registrationOptions: RegistrationOptionsDto;
  @Text({ description: 'Until when the record counts, as `2100-01-01T00:00:00.000Z`: ten minutes.' })
  expiresAt: string;
}

const PASSKEY_ID = 'v8hc4xcRhXZ1pTVlZvVAuw';

@Example({
  verificationRecordId: ACME.verificationId,
  payload: {
    type: 'WebAuthn',
    id: PASSKEY_ID,
    rawId: PASSKEY_ID,
    response: {
      clientDataJSON: 'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0',
      attestationObject: 'o2NmbXRkbm9uZWdhdHRTdG10oA',
    },
    clientExtensionResults: {},
  },
})
export class VerifyPasskeyRegistrationDto {
  @Text({ max: 128, description: 'Id of the record, which came with the options.' })
  verificationRecordId: string;
  @Nested(() => RegistrationPayloadDto, { description: 'The new passkey, as the browser tells it.' })
  payload: RegistrationPayloadDto;
}

export class VerifiedPasskeyDto {
  @Text({ description: 'Id of the record, which shows a passkey now.' }) verificationRecordId: string;
}
