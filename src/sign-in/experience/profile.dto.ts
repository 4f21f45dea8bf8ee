import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX_PASSWORD = 1024;
const TYPES = ['username', 'password', 'email', 'phone', 'social'] as const;

/** Which of the two members belongs to a type, `profilePartOf` says. */
export class AddProfileDto {
  @OneOf(TYPES) type: (typeof TYPES)[number];
  @Text({ max: MAX_PASSWORD, optional: true, description: 'The username or the password.' }) value?: string;
  @Text({
    max: 128,
    optional: true,
    description: 'What shows the e-mail address, the phone number or the social identity.',
  })
  verificationId?: string;
}

export class NewPasswordDto {
  @Text({ min: 1, max: MAX_PASSWORD }) password: string;
}
