import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';

/** Longer ones than the policy allows are read, so that it can say so. */
const MAX_PASSWORD = 1024;

@Example({ password: ACME.ada.newPassword, userId: ACME.ada.id })
export class CheckPasswordDto {
  @Text({ max: MAX_PASSWORD, description: 'The password to judge. Nothing is stored.' }) password: string;
  @Text({
    max: 21,
    optional: true,
    description:
      'Id of the user whose password it would be. Needed where the policy refuses words about the user.',
  })
  userId?: string;
}

class PasswordIssueDto {
  @Text({ max: 128, description: 'Which rule it breaks.' }) code: string;
  @Json({ optional: true, description: 'What the message for the user is filled with.' })
  interpolation?: object;
}

export class PasswordCheckDto {
  @Flag({ description: 'Whether it is good enough.' }) result: boolean;
  @ListOf(nested(() => PasswordIssueDto), {
    max: 20,
    optional: true,
    description: 'What is wrong, where something is.',
  })
  issues?: readonly PasswordIssueDto[];
}
