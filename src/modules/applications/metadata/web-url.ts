import type { Rule } from '#src/platform/http/fields/rule.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { text } from '#src/platform/http/fields/text.js';

const isWebUrl: Rule = {
  holds: (value) => typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value),
  issue: () => ({ code: 'invalid_string', validation: 'url', message: 'Invalid url' }),
};

/** An http(s) URL as a value of a request. */
export function webUrl(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  return { ...kind, rules: [...rules, isWebUrl] };
}
