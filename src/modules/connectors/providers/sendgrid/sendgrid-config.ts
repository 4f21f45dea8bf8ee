import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';
import { MailboxText } from '../email/mailbox.js';
import { Templates } from '../shared/templates.js';

export class SendGridTemplate {
  @Text({ min: 1, max: 64 }) usageType: string;
  @OneOf(['text/plain', 'text/html']) type: 'text/plain' | 'text/html';
  @Text() subject: string;
  @Text() content: string;
}

/** An account at SendGrid. */
@Example({
  apiKey: 'SG.k3x9q1v5zw0t',
  fromEmail: `hello@${ACME.emailDomain}`,
  fromName: ACME.store.name,
})
export class SendGridConfig {
  @Text({ min: 1, max: 1_024 })
  @FormField({ label: 'API key', placeholder: 'SG.…', confidential: true })
  apiKey: string;

  @MailboxText()
  @FormField({ label: 'Address of the sender', placeholder: 'hello@example.com' })
  fromEmail: string;

  @Text({ max: 256, optional: true })
  @FormField({ label: 'Name of the sender', placeholder: 'Acme' })
  fromName?: string;

  @Templates(() => SendGridTemplate)
  @FormField({ label: 'Templates', tooltip: 'Left out, messages have our own words.' })
  templates?: SendGridTemplate[];
}
