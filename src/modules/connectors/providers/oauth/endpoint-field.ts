import { isString } from 'class-validator';
import { Field, type FieldOptions } from '#src/platform/http/fields/field.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { text } from '#src/platform/http/fields/text.js';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The URL of an endpoint of a provider: what is sent there is secret. */
export const Endpoint = (options: FieldOptions = {}): PropertyDecorator => Field(endpoint(), options);

function endpoint(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  const safe = {
    holds: isEndpoint,
    issue: () => ({
      code: 'custom' as const,
      message:
        'Must be a URL with https, or with http on this machine, such as https://idp.acme.example/token',
    }),
  };
  return { ...kind, rules: [...rules, safe] };
}

/** Whether something is the URL of an endpoint that secrets can be sent to: with https, or of this machine. */
export function isEndpoint(value: unknown): value is string {
  const url = isString(value) ? URL.parse(value) : null;
  if (!url || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}
