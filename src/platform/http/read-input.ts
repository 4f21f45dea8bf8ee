import { validateSync, type ValidationError } from 'class-validator';
import { invalidType, type Issue, type IssueBody } from './fields/issue.js';
import { fieldsOf } from './fields/field-metadata.js';
import type { DataClass, Kind } from './fields/kind.js';
import { isObject, type JsonObject } from './fields/object.js';
import type { Rule } from './fields/rule.js';
import { shallow } from './fields/shallow.js';

export type Reading<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

/** Makes an instance of a class from plain input: checked field by field, unknown keys left behind. */
export function readInput<T extends object>(type: DataClass<T>, input: unknown): Reading<T> {
  if (!isObject(input)) return { issues: [{ ...invalidType('object', input), path: [] }] };
  if (!shallow.holds(input)) return { issues: [{ ...shallow.issue(input), path: [] }] };
  const value = instantiate(type, input);
  const errors = validateSync(value, { stopAtFirstError: true });
  return errors.length === 0 ? { value } : { issues: errors.flatMap((error) => issuesOf(error, [])) };
}

/**
 * Not `plainToInstance` of class-transformer: it calls whatever stands under the key `constructor` of an object
 * without a declared class, so `{"customData":{"constructor":1}}` would be a 500.
 */
function instantiate<T extends object>(type: DataClass<T>, input: JsonObject): T {
  const instance = new type();
  for (const { name, kind } of fieldsOf(type)) {
    const value = Object.hasOwn(input, name) ? readValue(kind, input[name]) : undefined;
    if (value !== undefined) Reflect.set(instance, name, value);
  }
  return instance;
}

function readValue({ nested, read }: Kind, value: unknown): unknown {
  if (!nested) return read ? read(value) : value;
  const readOne = (item: unknown): unknown => (isObject(item) ? instantiate(nested(), item) : item);
  return Array.isArray(value) ? value.map(readOne) : readOne(value);
}

function issuesOf(error: ValidationError, parent: readonly (string | number)[]): Issue[] {
  const path = [...parent, Array.isArray(error.target) ? Number(error.property) : error.property];
  const own = brokenRules(error).map((rule) => placed(rule.issue(error.value), path));
  return [...own, ...(error.children ?? []).flatMap((child) => issuesOf(child, path))];
}

function brokenRules(error: ValidationError): Rule[] {
  const contexts: { rule: Rule }[] = Object.values(error.contexts ?? {});
  return contexts.map(({ rule }) => rule);
}

const placed = (issue: IssueBody, path: readonly (string | number)[]): Issue => ({
  ...issue,
  path: [...path, ...(issue.path ?? [])],
});
