import { Field } from '#src/platform/http/fields/field.js';
import { json } from '#src/platform/http/fields/json.js';
import { isObject } from '#src/platform/http/fields/object.js';

/** Names of headers with their values. */
export type Headers = Readonly<Record<string, string | string[]>>;

const MAX_BYTES = 8_192;
/** RFC 5322 §2.2 */
const NAME = /^[!-9;-~]+$/;

const isLine = (value: unknown): boolean => typeof value === 'string' && !/[\r\n]/.test(value);

const areHeaders = {
  holds: (value: unknown) =>
    isObject(value) &&
    Object.entries(value).every(
      ([name, texts]) => NAME.test(name) && (Array.isArray(texts) ? texts.every(isLine) : isLine(texts)),
    ),
  issue: () => ({
    code: 'custom' as const,
    message: 'Must have names of headers as keys, and texts of one line as values',
  }),
};

/** Headers that are added to each e-mail. */
export function CustomHeaders(): PropertyDecorator {
  const { rules, ...kind } = json({ maxBytes: MAX_BYTES });
  return Field({ ...kind, rules: [...rules, areHeaders] }, { optional: true });
}
