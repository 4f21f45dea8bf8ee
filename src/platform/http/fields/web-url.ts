import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import type { Rule } from './rule.js';
import { emptyIsNull, text } from './text.js';

const isWebUrl: Rule = {
  holds: (value) => typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value),
  issue: () => ({ code: 'invalid_string', validation: 'url', message: 'Invalid url' }),
};

/** An http(s) URL as a value of a request. */
export function webUrl(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  return { ...kind, rules: [...rules, isWebUrl] };
}

/** An http(s) URL. An empty text stands for `null` where that is allowed. */
export const WebUrl = (options: FieldOptions = {}): PropertyDecorator =>
  Field(emptyIsNull(webUrl(), options), options);
