import { ACME } from '#src/kernel/acme.js';
import type { EnrolledType } from '#src/modules/mfa/mfa.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';

/** Longer than what is right, so that what is not gets the answer of a wrong format. */
const MAX_SECRET = 128;
const MAX_CODE = 64;
const MAX_CODES = 100;
/** What the table of passkeys holds. */
const MAX_NAME = 64;

const TYPES = ['Totp', 'WebAuthn', 'BackupCode'] as const satisfies readonly EnrolledType[];

@Example({ type: 'Totp', secret: ACME.totp.secret })
export class AddFactorDto {
  @OneOf(TYPES, {
    description:
      'Which factor: an authenticator application (`Totp`), a passkey (`WebAuthn`), or backup codes (`BackupCode`).',
  })
  type: EnrolledType;
  @Text({
    max: MAX_SECRET,
    optional: true,
    description: 'For `Totp`: the secret that the authenticator application was given.',
  })
  secret?: string;
  @Text({
    max: MAX_CODE,
    optional: true,
    description:
      'For `Totp`: a code of the application, which shows that it has the secret. It cannot be used again. Without it nothing is checked.',
  })
  code?: string;
  @ListOf(text({ max: MAX_CODE }), {
    max: MAX_CODES,
    optional: true,
    description: 'For `BackupCode`: ten codes of ten lower-case hexadecimal digits.',
  })
  codes?: string[];
  @Text({
    max: MAX_CODE,
    optional: true,
    description:
      'For `WebAuthn`: the record of `POST /api/verifications/web-authn/registration/verify`. It can be used once.',
  })
  newIdentifierVerificationRecordId?: string;
  @Text({ max: MAX_NAME, optional: true, description: 'For `WebAuthn`: what the user calls the passkey.' })
  name?: string;
}

@Example({ secret: ACME.totp.secret, code: ACME.totp.code })
export class ReplaceTotpDto {
  @Text({ max: MAX_SECRET, description: 'The secret that the authenticator application was given.' })
  secret: string;
  @Text({
    max: MAX_CODE,
    description: 'A code of the application, which shows that it has the secret. It cannot be used again.',
  })
  code: string;
}

@Example({ name: 'Work laptop' })
export class RenamePasskeyDto {
  @Text({ max: MAX_NAME, description: 'What the user calls the passkey from now on.' }) name: string;
}
