import type { MessageType } from '#src/modules/email-templates/email-templates.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';

export {
  type EmailTemplate,
  MESSAGE_TYPES,
  type MessageType,
} from '#src/modules/email-templates/email-templates.public.js';

/** An e-mail address, or a phone number in digits with its country code. */
export interface Recipient {
  readonly type: 'email' | 'phone';
  readonly value: string;
}

/** The languages that a reader wants, as their application and their browser say. */
export interface LanguageHints {
  /** Language tags, the most wanted first, with spaces between. */
  readonly uiLocales?: string | undefined;
  /** The header of that name. */
  readonly acceptLanguage?: string | undefined;
}

/** What somebody is to be told. */
export interface Message {
  readonly to: Recipient;
  readonly type: MessageType;
  /** What the template is filled with, such as `code`, `link`, `application`, `organization`. */
  readonly payload: JsonObject;
  readonly languages: LanguageHints;
}
