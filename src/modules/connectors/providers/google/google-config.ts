import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { oneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';

export const GOOGLE_SCOPE = 'openid profile email';

const PROMPTS = ['none', 'consent', 'login', 'select_account'] as const;

/** How Google One Tap behaves on the sign-in page. */
export class GoogleOneTapConfig {
  @Flag({ optional: true }) isEnabled?: boolean;
  @Flag({ optional: true }) autoSelect?: boolean;
  @Flag({ optional: true }) closeOnTapOutside?: boolean;
  @Flag({ optional: true }) itpSupport?: boolean;
}

/** A client of the type "web application" of a project at Google. */
@Example({
  clientId: '4109283746-acme.apps.googleusercontent.com',
  clientSecret: 'Lapwing-on-5-ridges',
  scope: GOOGLE_SCOPE,
  prompts: ['select_account'],
})
export class GoogleConfig {
  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Client ID', placeholder: '….apps.googleusercontent.com' })
  clientId: string;

  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Client secret', confidential: true })
  clientSecret: string;

  @Text({ max: 1024, optional: true })
  @FormField({ label: 'Scope', placeholder: GOOGLE_SCOPE, tooltip: 'Separated by spaces.' })
  scope?: string;

  @ListOf(oneOf(PROMPTS), { max: PROMPTS.length, optional: true })
  @FormField({ label: 'Prompts', tooltip: 'What Google asks people for, though it knows them already.' })
  prompts?: (typeof PROMPTS)[number][];

  @Flag({ optional: true })
  @FormField({
    label: 'Offline access',
    tooltip: 'Google gives a refresh token, with the prompt `consent` each time.',
    defaultValue: false,
  })
  offlineAccess?: boolean;

  @Nested(() => GoogleOneTapConfig, { optional: true })
  @FormField({
    label: 'Google One Tap',
    tooltip: '`isEnabled`, `autoSelect`, `closeOnTapOutside` and `itpSupport`: each true or false.',
  })
  oneTap?: GoogleOneTapConfig;
}
