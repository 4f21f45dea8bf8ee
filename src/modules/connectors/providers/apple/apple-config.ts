import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';

/** A services ID at Apple. It needs no secret, since no code is exchanged. */
@Example({ clientId: 'example.acme.store', scope: 'name email' })
export class AppleConfig {
  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Services ID', placeholder: 'example.acme.store' })
  clientId: string;

  @Text({ max: 1024, optional: true })
  @FormField({
    label: 'Scope',
    placeholder: 'name email',
    tooltip: 'Separated by spaces. Without `email` nobody has an e-mail address.',
  })
  scope?: string;
}
