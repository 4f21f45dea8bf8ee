import { interpolate } from '#src/modules/email-templates/email-templates.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { OutgoingEmail } from '../../factories/capabilities.js';
import type { EmailTemplate } from '../../messages/message.js';
import { templateFor } from '../shared/templates.js';
import { type Mailbox, mailboxOf } from './mailbox.js';
import { plainTextOf } from './plain-text.js';

/** A template of a config. */
export interface ConfiguredEmail extends EmailTemplate {
  readonly usageType: string;
}

/** An e-mail with its words, as every provider of e-mail needs it. */
export interface ComposedEmail {
  readonly to: string;
  /** What the template puts in place of the config's sender, or of their name alone. */
  readonly from: Partial<Mailbox>;
  readonly replyTo?: Mailbox;
  readonly subject: string;
  readonly html?: string;
  readonly text: string;
}

/** Chooses the template and fills it: the tenant's own, else one of the config, else ours. */
export function composeEmail(email: OutgoingEmail, templates?: readonly ConfiguredEmail[]): ComposedEmail {
  const { to, type, payload, template, builtIn } = email;
  const chosen: EmailTemplate & { readonly text?: string } =
    template ?? templateFor(type, templates) ?? builtIn;
  const replyTo = chosen.replyTo && mailboxOf(line(chosen.replyTo, payload));
  return {
    to,
    from: senderOf(chosen, payload),
    ...(replyTo && { replyTo }),
    subject: line(chosen.subject, payload),
    ...bodyOf(chosen, payload),
  };
}

/** Values come last: what looks like an address must not become one by them. */
function senderOf({ sendFrom = '' }: EmailTemplate, payload: JsonObject): Partial<Mailbox> {
  const { name = '', address } = mailboxOf(sendFrom) ?? { name: sendFrom };
  const shown = line(name, payload);
  return { ...(shown !== '' && { name: shown }), ...(address !== undefined && { address }) };
}

function bodyOf(
  { content, contentType = 'text/html', text }: EmailTemplate & { readonly text?: string },
  payload: JsonObject,
): Pick<ComposedEmail, 'html' | 'text'> {
  const filled = interpolate(content, payload, contentType);
  if (contentType === 'text/plain') return { text: filled };
  return {
    html: filled,
    text: text === undefined ? plainTextOf(filled) : interpolate(text, payload, 'text/plain'),
  };
}

/** A header is one line, whatever is in its template. */
const line = (template: string, payload: JsonObject): string =>
  interpolate(template, payload, 'text/plain')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
