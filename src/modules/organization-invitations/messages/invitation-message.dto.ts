import type { Issue } from '#src/platform/http/fields/issue.js';
import { Text } from '#src/platform/http/fields/text.js';
import { readInput } from '#src/platform/http/read-input.js';

/** The limit of the whole payload. */
export const PAYLOAD = { maxBytes: 64 * 1024 } as const;

/** The caller's part of what fills the template of a message; further members are the caller's own. */
export class InvitationMessageDto {
  @Text({ optional: true }) code?: string;
  @Text({ optional: true, description: 'Where the invitation is accepted.' }) link?: string;
  @Text({ optional: true, description: 'The language of the message.' }) locale?: string;
  @Text({ optional: true, description: 'Languages, the preferred one first.' }) uiLocales?: string;
}

/** Checks the known members of a payload. */
export function issuesIn(payload: unknown): readonly Issue[] {
  const reading = readInput(InvitationMessageDto, payload);
  return 'issues' in reading ? reading.issues : [];
}
