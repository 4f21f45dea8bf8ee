import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';

export const GITHUB_SCOPE = 'read:user user:email';

/** An OAuth app, or a GitHub App. */
@Example({ clientId: 'Iv1.4x9qk2vd7m0w1t5z', clientSecret: 'Lapwing-on-5-ridges', scope: GITHUB_SCOPE })
export class GitHubConfig {
  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Client ID' })
  clientId: string;

  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Client secret', confidential: true })
  clientSecret: string;

  @Text({ max: 1024, optional: true })
  @FormField({
    label: 'Scope',
    placeholder: GITHUB_SCOPE,
    tooltip: 'Separated by spaces. Without `user:email` nobody has an e-mail address.',
  })
  scope?: string;
}
