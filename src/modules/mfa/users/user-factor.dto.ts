import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { text, Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { MFA_FACTORS, type MfaFactor } from '../mfa-factor.js';

/** What somebody else can set up for a user; a passkey needs the user. */
const ADDED_TYPES = ['Totp', 'BackupCode'] as const;
type AddedType = (typeof ADDED_TYPES)[number];

const CODES = 10;
/** Longer than what is right, so that what is not gets the answer of a wrong format. */
const MAX_CODES = 100;

/** A second factor of a user, as users and operators see it. */
export class UserFactorDto {
  @Text({ max: 21, description: 'Id of the second factor.' }) id: string;
  @OneOf(MFA_FACTORS, { description: 'What kind of second factor it is.' }) type: MfaFactor;
  @Text({ max: 30, description: 'When it was set up: `2026-11-28T09:30:00.000Z`.' }) createdAt: string;
  @Text({ max: 30, optional: true, description: 'When it last let the user in; missing where it never has.' })
  lastUsedAt?: string;
  @Text({ max: 512, optional: true, description: 'The browser in which a passkey was made.' })
  agent?: string;
  @Text({ max: 64, optional: true, description: 'What the user calls a passkey.' }) name?: string;
  @Whole({ min: 0, optional: true, description: 'How many backup codes have not been used.' })
  remainCodes?: number;
}

@Example({ type: 'Totp', secret: ACME.totp.secret })
export class CreateUserFactorDto {
  @OneOf(ADDED_TYPES, {
    description: '`Totp` is an authenticator application, `BackupCode` ten backup codes.',
  })
  type: AddedType;
  @Text({
    max: 256,
    optional: true,
    description:
      'For `Totp`: the secret that the application has, 16 to 32 characters of base32. Missing: one is made.',
  })
  secret?: string;
  @ListOf(text({ max: 64 }), {
    max: MAX_CODES,
    optional: true,
    description:
      'For `BackupCode`: ten codes of ten lower-case hexadecimal digits each. Missing: ten are made.',
  })
  codes?: string[];
}

/** What was set up, to be handed to the user. */
export class CreatedUserFactorDto {
  @OneOf(ADDED_TYPES, { description: 'What was set up.' }) type: AddedType;
  @Text({ max: 32, optional: true, description: 'Of `Totp`: the secret, to be typed into the application.' })
  secret?: string;
  @Text({
    max: 16_384,
    optional: true,
    description: 'Of `Totp`: a QR code for the application to scan, as a PNG in a `data:` URL.',
  })
  secretQrCode?: string;
  @ListOf(text({ max: 10 }), { max: CODES, optional: true, description: 'Of `BackupCode`: the codes.' })
  codes?: string[];
}
