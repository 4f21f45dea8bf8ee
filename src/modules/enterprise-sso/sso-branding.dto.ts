import { Field, type FieldOptions } from '#src/platform/http/fields/field.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { webUrl } from '#src/platform/http/fields/web-url.js';
import type { SsoBranding } from './sso-connector.entity.js';

/** An http(s) URL, or an empty text, which forms send for none. */
function webUrlOrNothing(): Kind {
  const { rules } = webUrl();
  const kind = text({ max: 2048 });
  const optional = rules.map((rule) => ({
    ...rule,
    holds: (value: unknown) => value === '' || rule.holds(value),
  }));
  return { ...kind, rules: optional };
}

const Picture = (options: FieldOptions): PropertyDecorator => Field(webUrlOrNothing(), options);

/** How pages show an enterprise connector. */
export class SsoBrandingDto {
  @Text({ max: 256, optional: true, description: 'What the sign-in page calls it.' }) displayName?: string;
  @Picture({ optional: true, description: 'URL of the logo.' }) logo?: string;
  @Picture({ optional: true, description: 'URL of the logo on a dark page.' }) darkLogo?: string;
}

/** Without what is empty. */
export const brandingOf = ({ displayName, logo, darkLogo }: SsoBrandingDto): SsoBranding => ({
  ...(displayName && { displayName }),
  ...(logo && { logo }),
  ...(darkLogo && { darkLogo }),
});
