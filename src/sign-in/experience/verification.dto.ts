import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
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
  @OneOf(['username', 'email', 'phone'], { description: 'What `value` is.' }) type:
    'username' | 'email' | 'phone';
  @Text({
    min: 1,
    max: MAX_IDENTIFIER,
    description: 'What somebody typed to say who it is. A phone number in digits, with country code.',
  })
  value: string;
}

@Example({
  identifier: { type: 'username', value: ACME.ada.username },
  password: ACME.ada.password,
})
export class PasswordVerificationDto {
  @Nested(() => IdentifierDto, { description: 'Who it should be.' }) identifier: IdentifierDto;
  @Text({ min: 1, max: MAX_PASSWORD, description: 'The password, as it was typed.' }) password: string;
}

export class UsernameIdentifierDto {
  @OneOf(['username'], { description: 'Only usernames can be brought like this.' }) type: 'username';
  @Text({ max: MAX_IDENTIFIER, pattern: USERNAME, description: 'The username for the new account.' })
  value: string;
}

@Example({
  identifier: { type: 'username', value: ACME.grace.username },
  password: ACME.grace.password,
})
export class NewPasswordIdentityDto {
  @Nested(() => UsernameIdentifierDto, { description: 'What the new account will be signed in to with.' })
  identifier: UsernameIdentifierDto;
  @Text({
    max: MAX_PASSWORD,
    description: 'The password for the new account; has to follow the policy of the tenant.',
  })
  password: string;
}

export class VerificationDto {
  @Text({
    description:
      'Id of what was verified, for `POST /api/experience/identification`. It counts in this interaction alone.',
  })
  verificationId: string;
}
