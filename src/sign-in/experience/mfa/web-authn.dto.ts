import {
  AuthenticationOptionsDto,
  AuthenticationPayloadDto,
  RegistrationOptionsDto,
  RegistrationPayloadDto,
} from '#src/modules/mfa/mfa.public.js';
import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { VerificationDto } from '../verification.dto.js';

export class WebAuthnRegistrationDto extends VerificationDto {
  @Nested(() => RegistrationOptionsDto, { description: 'For `navigator.credentials.create`.' })
  registrationOptions: RegistrationOptionsDto;
}

export class WebAuthnAuthenticationDto extends VerificationDto {
  @Nested(() => AuthenticationOptionsDto, { description: 'For `navigator.credentials.get`.' })
  authenticationOptions: AuthenticationOptionsDto;
}

const CREDENTIAL = {
  type: 'WebAuthn',
  id: 'v8hc4xcRhXZ1pTVlZvVAuw',
  rawId: 'v8hc4xcRhXZ1pTVlZvVAuw',
  clientExtensionResults: {},
} as const;
const CLIENT_DATA = 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0';

@Example({
  verificationId: ACME.verificationId,
  payload: {
    ...CREDENTIAL,
    response: { clientDataJSON: CLIENT_DATA, attestationObject: 'o2NmbXRkbm9uZWdhdHRTdG10oA' },
  },
})
export class VerifyWebAuthnRegistrationDto {
  @Text({ max: 128, description: 'The id that came with the options.' }) verificationId: string;
  @Nested(() => RegistrationPayloadDto, { description: 'The new passkey, as the browser tells it.' })
  payload: RegistrationPayloadDto;
}

@Example({
  verificationId: ACME.verificationId,
  payload: {
    ...CREDENTIAL,
    response: {
      clientDataJSON: CLIENT_DATA,
      authenticatorData: 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA',
      signature: 'MEUCIQDt',
    },
  },
})
export class VerifyWebAuthnAuthenticationDto {
  @Text({ max: 128, description: 'The id that came with the options.' }) verificationId: string;
  @Nested(() => AuthenticationPayloadDto, {
    description: 'The answer of the passkey, as the browser tells it.',
  })
  payload: AuthenticationPayloadDto;
}
