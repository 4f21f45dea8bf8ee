import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import type { Rule } from './rule.js';
import { emptyIsNull, text } from './text.js';

/** Whether a text is a URL that a page or a message may show as a picture or a link. */
export const isWebUrl = (url: string): boolean => /^https?:\/\//i.test(url) && URL.parse(url) !== null;

const webUrlRule: Rule = {
  holds: (value) => typeof value === 'string' && isWebUrl(value),
  issue: () => ({ code: 'invalid_string', validation: 'url', message: 'Invalid url' }),
};

/** An http(s) URL as a value of a request. */
export function webUrl(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  return { ...kind, rules: [...rules, webUrlRule] };
}

/** An http(s) URL. An empty text stands for `null` where that is allowed. */
export const WebUrl = (options: FieldOptions = {}): PropertyDecorator =>
  Field(emptyIsNull(webUrl(), options), options);
