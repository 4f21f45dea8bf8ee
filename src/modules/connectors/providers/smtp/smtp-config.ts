import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { FormField } from '../../factories/form-field.js';
import { MailboxText } from '../email/mailbox.js';
import { Templates } from '../shared/templates.js';
import { SmtpAuth } from './smtp-auth.js';
import { CustomHeaders, type Headers } from './custom-headers.js';

const MAX_TLS_BYTES = 65_536;

export class SmtpTemplate {
  @Text({ min: 1, max: 64 }) usageType: string;
  @OneOf(['text/plain', 'text/html']) contentType: 'text/plain' | 'text/html';
  @Text() subject: string;
  @Text() content: string;
}

/** A mail server, and how it wants to be spoken to. */
@Example({
  host: `smtp.${ACME.emailDomain}`,
  port: 587,
  auth: { type: 'login', user: 'portico', pass: 'Plover-over-3-marshes' },
  fromEmail: `${ACME.store.name} <hello@${ACME.emailDomain}>`,
})
export class SmtpConfig {
  @Text({ min: 1, max: 253 })
  @FormField({ label: 'Host', placeholder: 'smtp.example.com' })
  host: string;

  @Whole({ min: 1, max: 65_535 })
  @FormField({ label: 'Port', placeholder: '587' })
  port: number;

  @Nested(() => SmtpAuth)
  @FormField({
    label: 'Authentication',
    defaultValue: { type: 'login', user: '', pass: '' },
    tooltip: 'A name and a password, or OAuth 2.0; empty for a server that asks nobody.',
    confidential: true,
  })
  auth: SmtpAuth;

  @MailboxText()
  @FormField({ label: 'Sender', placeholder: 'Acme <hello@example.com>' })
  fromEmail: string;

  @Text({ max: 2_048, optional: true })
  @FormField({ label: 'Answers go to', placeholder: 'support@example.com' })
  replyTo?: string;

  @Templates(() => SmtpTemplate)
  @FormField({ label: 'Templates', tooltip: 'Left out, messages have our own words.' })
  templates?: SmtpTemplate[];

  @Flag({ optional: true })
  @FormField({
    label: 'TLS from the start',
    tooltip: 'As on port 465. Otherwise TLS begins where the server offers STARTTLS.',
    defaultValue: false,
  })
  secure?: boolean;

  @Flag({ optional: true })
  @FormField({ label: 'Refuse without TLS', defaultValue: false })
  requireTLS?: boolean;

  @Flag({ optional: true })
  @FormField({ label: 'Never use STARTTLS', defaultValue: false })
  ignoreTLS?: boolean;

  @Json({ maxBytes: MAX_TLS_BYTES, optional: true })
  @FormField({ label: 'TLS options', defaultValue: {}, confidential: true })
  tls?: JsonObject;

  @Text({ max: 253, optional: true })
  @FormField({ label: 'Name in the certificate', tooltip: 'Where it is not the host.' })
  servername?: string;

  @Text({ max: 253, optional: true })
  @FormField({ label: 'Name in the greeting', placeholder: 'id.example.com' })
  name?: string;

  @Whole({ min: 0, optional: true })
  connectionTimeout?: number;

  @Whole({ min: 0, optional: true })
  greetingTimeout?: number;

  @Whole({ min: 0, optional: true })
  socketTimeout?: number;

  @CustomHeaders()
  @FormField({ label: 'More headers', defaultValue: {} })
  customHeaders?: Headers;
}
