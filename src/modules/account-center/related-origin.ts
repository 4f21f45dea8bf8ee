import { isString } from 'class-validator';
import type { Kind } from '#src/platform/http/fields/kind.js';
import type { Rule } from '#src/platform/http/fields/rule.js';
import { text } from '#src/platform/http/fields/text.js';

const LOCAL_HOST = /^(.+\.)?localhost$/;

/** Browsers offer WebAuthn to pages that came over https, and to those of the machine itself. */
function isRelatedOrigin(value: string): boolean {
  const url = URL.parse(value);
  if (!url) return false;
  const { origin, protocol, hostname } = url;
  const isSecure = protocol === 'https:' || (protocol === 'http:' && LOCAL_HOST.test(hostname));
  return isSecure && origin === value;
}

const isOrigin: Rule = {
  holds: (value) => isString(value) && isRelatedOrigin(value),
  issue: () => ({
    code: 'invalid_string',
    validation: 'url',
    message: 'Must be an origin as browsers write it: "https://app.example.com", or "http://localhost:3000"',
  }),
};

/** The origin of a page at which passkeys of the tenant may be used. */
export function relatedOrigin(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 256 });
  return { ...kind, rules: [...rules, isOrigin] };
}
