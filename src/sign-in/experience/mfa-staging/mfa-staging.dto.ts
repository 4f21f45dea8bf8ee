import { ACME } from '#src/kernel/acme.js';
import { MFA_FACTORS, type MfaFactor } from '#src/modules/mfa/mfa.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

@Example({ verificationId: ACME.verificationId })
export class BindPasskeyDto {
  @Text({
    max: 128,
    description: 'What shows it: the `verificationId` that the verification answered with.',
  })
  verificationId: string;
}

@Example({ type: 'Totp', verificationId: ACME.verificationId })
export class BindMfaDto extends BindPasskeyDto {
  @OneOf(MFA_FACTORS, {
    description:
      'The factor. For an e-mail address or a phone number the verification is that of an ordinary code.',
  })
  type: MfaFactor;
}
