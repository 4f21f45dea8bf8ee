import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { text } from '#src/platform/http/fields/text.js';

const TARGET_TYPES = ['User', 'App'] as const;

@Example({ targetType: 'User', targets: [ACME.ada.username, ACME.ada.email] })
export class DeleteSentinelActivitiesDto {
  @OneOf(TARGET_TYPES, {
    description: 'What `targets` are. Failures count against users only, so nothing is deleted for an `App`.',
  })
  targetType: (typeof TARGET_TYPES)[number];
  @ListOf(text({ max: 256 }), {
    max: 1000,
    description:
      'What was typed to sign in: usernames, e-mail addresses, phone numbers in digits. The id of a user does not unlock the username.',
  })
  targets: string[];
}
