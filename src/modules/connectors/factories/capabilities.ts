import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { EmailTemplate, MessageType } from '../messages/message.js';
import type { RefreshesTokens, SignsIn } from '../social/signs-in.js';

interface Outgoing {
  readonly type: MessageType;
  readonly payload: JsonObject;
  /** The address of whoever asked for the message. */
  readonly ip?: string;
}

export interface OutgoingEmail extends Outgoing {
  readonly to: string;
  /** The tenant's own template in the reader's language; it goes before those of the connector's config. */
  readonly template?: EmailTemplate;
  /** Ours in the reader's language, where the config has none either. HTML, and the same as plain text. */
  readonly builtIn: EmailTemplate & { readonly text: string };
}

export interface OutgoingSms extends Outgoing {
  /** Digits with the country code, without `+`. */
  readonly to: string;
  /** Ours in the reader's language, where the config has none. */
  readonly builtIn: string;
}

/** What a provider answered, for the audit log: never a secret. */
export interface ProviderAnswer {
  readonly status?: number;
  /** The id that the provider gave the message, or its first words. */
  readonly answer?: string;
}

/**
 * Sends an e-mail. Stops at the signal. Throws the `connector.*` errors of `connector.errors.ts` where the provider refuses
 * or is not there.
 */
export interface SendsEmail {
  sendEmail(email: OutgoingEmail, signal: AbortSignal): Promise<ProviderAnswer>;
}

/** Sends a text message; like `SendsEmail`. */
export interface SendsSms {
  sendSms(sms: OutgoingSms, signal: AbortSignal): Promise<ProviderAnswer>;
}

/** What a configured provider can do. Callers ask. */
export type Connector = SendsEmail | SendsSms | SignsIn | RefreshesTokens | object;

export const canSendEmail = (connector: Connector): connector is SendsEmail => 'sendEmail' in connector;

export const canSendSms = (connector: Connector): connector is SendsSms => 'sendSms' in connector;

export const canSignIn = (connector: Connector): connector is SignsIn => 'signIn' in connector;

export const canRefreshTokens = (connector: Connector): connector is RefreshesTokens =>
  'refreshTokens' in connector;
