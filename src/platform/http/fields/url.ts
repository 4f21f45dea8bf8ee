import { Field, type FieldOptions } from './field.js';
import type { Rule } from './rule.js';
import { emptyIsNull, text } from './text.js';

/** Browsers run what follows. */
const SCRIPT = /^(?:java|vb)script:$/;

const isHarmless = (url: URL | null): boolean => url !== null && !SCRIPT.test(url.protocol);

const isUrl: Rule = {
  holds: (value) => typeof value === 'string' && isHarmless(URL.parse(value)),
  issue: () => ({ code: 'invalid_string', validation: 'url', message: 'Invalid url' }),
};

/** An absolute URL of any scheme but a script's. An empty text stands for `null` where that is allowed. */
export function Url(options: FieldOptions = {}): PropertyDecorator {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  return Field(emptyIsNull({ ...kind, rules: [...rules, isUrl] }, options), options);
}
