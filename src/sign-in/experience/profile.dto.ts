import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

const TYPES = ['username', 'password', 'email', 'phone', 'social'] as const;

/** Which of the two members belongs to a type, `profilePartOf` says. */
export class AddProfileDto {
  @OneOf(TYPES) type: (typeof TYPES)[number];
  @Text({ max: 1024, optional: true, description: 'The username or the password.' }) value?: string;
  @Text({
    max: 128,
    optional: true,
    description: 'What shows the e-mail address, the phone number or the social identity.',
  })
  verificationId?: string;
}
