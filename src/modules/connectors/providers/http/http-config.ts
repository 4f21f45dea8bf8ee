import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { FormField } from '../../factories/form-field.js';

/** Where messages are posted to. */
@Example({ endpoint: `https://messages.${ACME.emailDomain}/send`, authorization: 'Bearer 4f1c9a7e2b8d' })
export class HttpConfig {
  @WebUrl()
  @FormField({ label: 'Endpoint', placeholder: 'https://messages.example.com/send' })
  endpoint: string;

  @Text({ max: 8_192, optional: true })
  @FormField({
    label: 'Authorization header',
    placeholder: 'Bearer …',
    tooltip: 'Sent with each message, so that your server knows who calls.',
    confidential: true,
  })
  authorization?: string;
}
