import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

const MAX_PASSWORD = 1024;
/** As much as all claims and the custom data of an account can be. */
const MAX_VALUES_BYTES = 64 * 1024;
const TYPES = ['username', 'password', 'email', 'phone', 'social', 'extraProfile'] as const;

/** Which of the members belongs to a type, `profilePartOf` says. */
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
  @Json({
    maxBytes: MAX_VALUES_BYTES,
    optional: true,
    description:
      'Further fields by name, for the type `extraProfile`: `name`, `avatar`, the standard claims of a profile, and what becomes custom data.',
  })
  values?: JsonObject;
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
