import { isString } from 'class-validator';
import { Field, type FieldOptions } from '#src/platform/http/fields/field.js';
import { invalidType, type IssueBody } from '#src/platform/http/fields/issue.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { jsonSchema } from '#src/platform/http/fields/json.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { isOfType, type Rule } from '#src/platform/http/fields/rule.js';

const MAX_HEADERS = 50;
const MAX_NAME_LENGTH = 128;
const MAX_VALUE_LENGTH = 4096;

/** RFC 9110 §5.6.2 */
const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
/** RFC 9110 §5.5 */
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** They belong to the connection or to the message as it is sent, so only the HTTP client can know them. */
const RESERVED: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Headers that a webhook sends besides its own; those that could never be sent are refused. */
export const HookHeaders = (options: FieldOptions = {}): PropertyDecorator => Field(hookHeaders, options);

const few: Rule = {
  holds: (value) => isObject(value) && Object.keys(value).length <= MAX_HEADERS,
  issue: () => ({ code: 'too_big', maximum: MAX_HEADERS, message: `At most ${MAX_HEADERS} headers` }),
};

const sendable: Rule = {
  holds: (value) => faultOf(value) === undefined,
  issue: (value) => faultOf(value) ?? invalidType('object', value),
};

const hookHeaders: Kind = {
  rules: [isOfType('object', isObject), few, sendable],
  schema: jsonSchema({ maxBytes: MAX_HEADERS * (MAX_NAME_LENGTH + MAX_VALUE_LENGTH) }),
};

function faultOf(headers: unknown): IssueBody | undefined {
  const members = isObject(headers) ? Object.entries(headers) : [];
  for (const [name, value] of members) {
    const fault = nameFault(name) ?? valueFault(value);
    if (fault) return { ...fault, path: [name] };
  }
  return undefined;
}

function nameFault(name: string): IssueBody | undefined {
  if (name.length > MAX_NAME_LENGTH || !TOKEN.test(name)) return broken('Is no name of a header');
  return RESERVED.has(name.toLowerCase()) ? broken('Is set by the server alone') : undefined;
}

function valueFault(value: unknown): IssueBody | undefined {
  if (!isString(value)) return invalidType('string', value);
  return value.length > MAX_VALUE_LENGTH || !FIELD_VALUE.test(value)
    ? broken(`Must be at most ${MAX_VALUE_LENGTH} characters of ISO 8859-1, without line breaks`)
    : undefined;
}

const broken = (message: string): IssueBody => ({ code: 'invalid_string', validation: 'regex', message });
