import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX_IDENTIFIER = 256;
const MAX_PASSWORD = 1024;
/** Characters that any username has; the policy of the tenant says more. */
export const USERNAME = /^[A-Z_a-z]\w*$/;

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
