import type { Outbound } from '#src/platform/outbound/outbound.js';
import type { OutgoingEmail, ProviderAnswer, SendsEmail } from '../../factories/capabilities.js';
import { type ComposedEmail, composeEmail } from '../email/composed-email.js';
import { type Mailbox, mailboxOf } from '../email/mailbox.js';
import { firstWords, secretsOf } from '../shared/first-words.js';
import { memberOf, postTo } from '../shared/provider-request.js';
import type { SendGridConfig } from './sendgrid-config.js';

/** Sends e-mail by SendGrid's API, version 3. */
export class SendGrid implements SendsEmail {
  constructor(
    private readonly config: SendGridConfig,
    private readonly outbound: Outbound,
    private readonly origin: string,
  ) {}

  async sendEmail(email: OutgoingEmail, signal: AbortSignal): Promise<ProviderAnswer> {
    const { apiKey, templates } = this.config;
    const secrets = [apiKey, ...secretsOf(email.payload)];
    const composed = composeEmail(
      email,
      templates?.map(({ type, ...template }) => ({ ...template, contentType: type })),
    );
    const { status, headers } = await postTo(
      { name: 'SendGrid', secrets, reasonOf },
      {
        url: `${this.origin}/v3/mail/send`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
        body: JSON.stringify(this.requestOf(composed)),
      },
      this.outbound,
      signal,
    );
    const id = headers['x-message-id'];
    return { status, ...(typeof id === 'string' && { answer: firstWords(id, secrets) }) };
  }

  private requestOf({ to, from, replyTo, subject, text, html }: ComposedEmail) {
    const { fromEmail, fromName } = this.config;
    const configured = { ...mailboxOf(fromEmail), ...(fromName && { name: fromName }) };
    return {
      personalizations: [{ to: [{ email: to }] }],
      from: party({ address: fromEmail, ...configured, ...from }),
      ...(replyTo && { reply_to: party(replyTo) }),
      subject,
      // In this order, or it is refused.
      content: [
        { type: 'text/plain', value: text },
        ...(html === undefined ? [] : [{ type: 'text/html', value: html }]),
      ],
    };
  }
}

const party = ({ address, name }: Mailbox) => ({ email: address, ...(name !== undefined && { name }) });

function reasonOf(body: unknown): unknown {
  const errors = memberOf(body, 'errors');
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  return memberOf(first, 'message');
}
