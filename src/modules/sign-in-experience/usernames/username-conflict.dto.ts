import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { QueryWhole } from '#src/platform/http/fields/query-whole.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

/** The most conflicts that are shown, and the most users of each. */
const MAX_SAMPLES = 100;

export class ListCaseConflictsDto {
  @QueryWhole({
    min: 1,
    max: MAX_SAMPLES,
    description: 'How many conflicts to show; 20 where it is left out.',
    example: 20,
  })
  limit: number = 20;
}

class CaseConflictDto {
  @Text({ max: 128, description: 'The usernames in small letters.' }) usernameLower: string;
  @ListOf(text({ max: 12 }), {
    max: MAX_SAMPLES,
    description: 'Ids of the users who would have the same username.',
  })
  userIds: readonly string[];
}

export class CaseConflictsDto {
  @Whole({ min: 0, description: 'How many usernames more than one user would have.' }) totalConflicts: number;
  @ListOf(nested(() => CaseConflictDto), { max: MAX_SAMPLES, description: 'Some of them.' })
  samples: readonly CaseConflictDto[];
}
