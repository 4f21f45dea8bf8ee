import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { VerificationDto } from '../verification.dto.js';

export class NewTotpDto extends VerificationDto {
  @Text({ description: 'The new secret, base32, for who cannot scan it. It is shown once.' }) secret: string;
  @Text({
    max: 20_000,
    description: 'What an authenticator application scans: a PNG image in a `data:` URL.',
  })
  secretQrCode: string;
}

@Example({ code: ACME.totp.code })
export class VerifyTotpDto {
  @Text({ min: 1, max: 128, description: 'The six digits that the authenticator application shows.' })
  code: string;
  @Text({
    max: 128,
    optional: true,
    description: 'Id of the new secret that the code is of; without it the code is of the user’s own.',
  })
  verificationId?: string;
}
