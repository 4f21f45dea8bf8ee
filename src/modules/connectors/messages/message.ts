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

/** By which kind of connector a message goes out. */
export type MessageChannel = 'Email' | 'Sms';

/** The sign-in that a message belongs to, as webhooks and the audit log tell of it. */
export interface MessageContext {
  readonly interactionEvent?: string;
  readonly sessionId?: string;
  readonly applicationId?: string;
  readonly userId?: string;
}

/** What somebody is to be told. */
export interface Message {
  readonly to: Recipient;
  readonly type: MessageType;
  /** What the template is filled with, such as `code`, `link`, `application`, `organization`. */
  readonly payload: JsonObject;
  readonly languages: LanguageHints;
  /**
   * Who has it sent to an address of their own choice: the id of a user, or of a stranger's interaction. One has so many
   * sent, whoever gets them.
   */
  readonly asker?: string;
  /** Webhooks hear that a recipient gets no more where there is one. */
  readonly context?: MessageContext;
}

export const channelOf = ({ type }: Recipient): MessageChannel => (type === 'email' ? 'Email' : 'Sms');
