import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { text } from '#src/platform/http/fields/text.js';

const TARGET_TYPES = ['User', 'App'] as const;

export class DeleteSentinelActivitiesDto {
  @OneOf(TARGET_TYPES, { description: 'Nothing is counted against an `App`, so nothing is deleted for one.' })
  targetType: (typeof TARGET_TYPES)[number];
  @ListOf(text({ max: 256 }), {
    max: 1000,
    description:
      'The identifiers that were tried, phone numbers as users have them; the id of a user does not unlock the username.',
  })
  targets: string[];
}
