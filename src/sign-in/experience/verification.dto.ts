import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import type { Format } from '#src/platform/http/fields/format.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX_IDENTIFIER = 256;
const MAX_PASSWORD = 1024;
/** Characters that any username has; the policy of the tenant says more. */
export const USERNAME: Format = {
  regex: /^[A-Z_a-z]\w*$/,
  expected: 'a name of letters, digits and underscores that begins with no digit, such as ada_lovelace',
};

export class IdentifierDto {
  @OneOf(['username', 'email', 'phone']) type: 'username' | 'email' | 'phone';
  @Text({ min: 1, max: MAX_IDENTIFIER }) value: string;
}

export class PasswordVerificationDto {
  @Nested(() => IdentifierDto) identifier: IdentifierDto;
  @Text({ min: 1, max: MAX_PASSWORD }) password: string;
}

export class UsernameIdentifierDto {
  @OneOf(['username']) type: 'username';
  @Text({ max: MAX_IDENTIFIER, pattern: USERNAME }) value: string;
}

export class NewPasswordIdentityDto {
  @Nested(() => UsernameIdentifierDto) identifier: UsernameIdentifierDto;
  @Text({ max: MAX_PASSWORD }) password: string;
}

export class VerificationDto {
  @Text({ description: 'Leads to what was verified, in this interaction alone.' }) verificationId: string;
}
