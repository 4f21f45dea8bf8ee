import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import type { Issue } from '#src/platform/http/fields/issue.js';
import { Text } from '#src/platform/http/fields/text.js';
import { readInput } from '#src/platform/http/read-input.js';

/** The limit of the whole payload. */
export const PAYLOAD = { maxBytes: 64 * 1024 } as const;

/** The caller's part of what fills the template of a message; further members are the caller's own. */
@Example({ link: `${ACME.store.url}/invitations/accept`, locale: 'en' })
export class InvitationMessageDto {
  @Text({ optional: true, description: 'A code that the message shows.' }) code?: string;
  @Text({ optional: true, description: 'The URL at which the invitation is accepted: a page of yours.' })
  link?: string;
  @Text({ optional: true, description: 'The language of the message, such as `en`.' }) locale?: string;
  @Text({
    optional: true,
    description: 'Languages that the reader prefers, the best first, apart by spaces.',
  })
  uiLocales?: string;
}

/** Checks the known members of a payload. */
export function issuesIn(payload: unknown): readonly Issue[] {
  const reading = readInput(InvitationMessageDto, payload);
  return 'issues' in reading ? reading.issues : [];
}
