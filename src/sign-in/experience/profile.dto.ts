import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX_PASSWORD = 1024;
const TYPES = ['username', 'password', 'email', 'phone', 'social'] as const;

/** Which of the two members belongs to a type, `profilePartOf` says. */
@Example({ type: 'username', value: ACME.grace.username })
export class AddProfileDto {
  @OneOf(TYPES, { description: 'What is added.' }) type: (typeof TYPES)[number];
  @Text({
    max: MAX_PASSWORD,
    optional: true,
    description: 'The username or the password. For the types `username` and `password`.',
  })
  value?: string;
  @Text({
    max: 128,
    optional: true,
    description: 'The `verificationId` of what shows it. For the types `email`, `phone` and `social`.',
  })
  verificationId?: string;
}

@Example({ password: ACME.ada.newPassword })
export class NewPasswordDto {
  @Text({
    min: 1,
    max: MAX_PASSWORD,
    description: 'The new password; has to follow the policy of the tenant.',
  })
  password: string;
}
