import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';

export const FACEBOOK_SCOPE = 'email,public_profile';

/** An app at Meta for Developers. */
@Example({ clientId: '410928374655', clientSecret: 'Lapwing-on-5-ridges', scope: FACEBOOK_SCOPE })
export class FacebookConfig {
  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'App ID' })
  clientId: string;

  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'App secret', confidential: true })
  clientSecret: string;

  @Text({ max: 1024, optional: true })
  @FormField({ label: 'Scope', placeholder: FACEBOOK_SCOPE, tooltip: 'Separated by commas.' })
  scope?: string;
}
