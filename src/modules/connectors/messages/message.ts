import type { JsonObject } from '#src/platform/http/fields/object.js';

/** What a message is about; templates are chosen by it. The names are the contract's. */
export const MESSAGE_TYPES = [
  'SignIn',
  'Register',
  'ForgotPassword',
  'OrganizationInvitation',
  'Generic',
  'UserPermissionValidation',
  'BindNewIdentifier',
  'MfaVerification',
  'BindMfa',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

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

/** A subject and a text with names in double braces, as templates of e-mail have them. */
export interface EmailTemplate {
  readonly subject: string;
  readonly content: string;
  readonly contentType?: 'text/html' | 'text/plain';
  readonly replyTo?: string;
  /** The name that stands before the sender's address. */
  readonly sendFrom?: string;
}
