import { Text, text } from '#src/platform/http/fields/text.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';

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
