import { Field, type FieldOptions } from '#src/platform/http/fields/field.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { text } from '#src/platform/http/fields/text.js';
import { isWebAddress } from './metadata-document.js';

/** Where a browser is sent, or metadata is fetched from. */
export const WebAddress = (options: FieldOptions = {}): PropertyDecorator => Field(webAddress(), options);

function webAddress(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  const rule = {
    holds: (value: unknown) => typeof value === 'string' && isWebAddress(value),
    issue: () => ({ code: 'custom' as const, message: 'Must be an http or https URL without credentials' }),
  };
  return { ...kind, rules: [...rules, rule] };
}
