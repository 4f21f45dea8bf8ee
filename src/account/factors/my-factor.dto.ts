import { Text, text } from '#src/platform/http/fields/text.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { MFA_FACTORS, type EnrolledType } from '#src/modules/mfa/mfa.public.js';

/** What one of the factors that a user has set up looks like to its user: nothing that is secret. */
export class MyFactorDto {
  @Text({ max: 21, description: 'Id of the factor, which changes when it is replaced.' }) id: string;
  @Text({ description: 'When it was set up, as `2100-01-01T00:00:00.000Z`.' }) createdAt: string;
  @Text({ optional: true, description: 'When it was last used at a sign-in; missing: never.' })
  lastUsedAt?: string;
  @OneOf(MFA_FACTORS, {
    description: 'What it is. Codes by e-mail and text message need no setting up, and are never listed.',
  })
  type: EnrolledType;
  @Text({ optional: true, description: 'The browser in which a passkey was made, as it names itself.' })
  agent?: string;
  @Text({ optional: true, description: 'What its user calls a passkey.' }) name?: string;
  @Whole({ min: 0, optional: true, description: 'How many backup codes have not been used.' })
  remainCodes?: number;
}

export class TotpSecretDto {
  @Text({ max: 32, description: 'A new secret in base32, which nobody has yet.' }) secret: string;
}

export class NewBackupCodesDto {
  @ListOf(text({ max: 10 }), {
    max: 10,
    description: 'Ten new codes of ten hexadecimal digits, which nobody has yet.',
  })
  codes: string[];
}

class ShownBackupCodeDto {
  @Text({ max: 10, description: 'The code, as it is typed.' }) code: string;
  @Text({ optional: true, description: 'When it was used; missing: it can be used still.' }) usedAt?: string;
}

export class ShownBackupCodesDto {
  @ListOf(nested(() => ShownBackupCodeDto), {
    max: 10,
    description: 'The backup codes of the user in clear, used ones too.',
  })
  codes: ShownBackupCodeDto[];
}
