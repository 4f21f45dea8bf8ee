import { type Draft, type Mutation, takesBody } from './mutation.js';
import { oneOf, type Pick } from './pick.js';
import type { JsonObject } from './schema-values.js';
import { strangeText, strangeValue } from './strange-values.js';

const TEN_MEGABYTES = 10 * 1024 * 1024;

const valuesOf = ({ body = '{}' }: Draft): JsonObject => JSON.parse(body);

const withValues = (draft: Draft, change: (values: JsonObject) => JsonObject) => ({
  ...draft,
  body: JSON.stringify(change(valuesOf(draft))),
});

function someKey(values: JsonObject, pick: Pick): string {
  const keys = Object.keys(values);
  return keys[pick(Math.max(keys.length, 1))] ?? 'name';
}

const onBody = (name: string, change: Mutation['change'], layer: Mutation['layer'] = 'input'): Mutation => ({
  name,
  applies: takesBody,
  change,
  layer,
});

/** Bodies that are JSON, and not what the operation wants. */
export const bodyMutations: readonly Mutation[] = [
  ...['first', 'second', 'third'].map((turn) =>
    onBody(`a strange value in a property (${turn})`, (draft, { pick }) =>
      withValues(draft, (values) => ({ ...values, [someKey(values, pick)]: strangeValue(pick) })),
    ),
  ),
  onBody('strange values in all properties', (draft, { pick }) =>
    withValues(draft, (values) =>
      Object.fromEntries(Object.keys(values).map((key) => [key, strangeValue(pick)])),
    ),
  ),
  onBody('a property missing', (draft, { pick }) =>
    withValues(draft, (values) => ({ ...values, [someKey(values, pick)]: undefined })),
  ),
  onBody('a property that holds itself', (draft, { pick }) =>
    withValues(draft, (values) => ({ ...values, [someKey(values, pick)]: values })),
  ),
  onBody('a list around a property', (draft, { pick }) =>
    withValues(draft, (values) => {
      const key = someKey(values, pick);
      return { ...values, [key]: [values[key]] };
    }),
  ),
  onBody('strange text inside a property', (draft, { pick }) =>
    withValues(draft, (values) => {
      const key = someKey(values, pick);
      return { ...values, [key]: `${String(values[key])}${strangeText(pick)}` };
    }),
  ),
  onBody('unknown keys', (draft, { pick }) =>
    withValues(draft, (values) => ({
      ...values,
      [strangeText(pick)]: strangeValue(pick),
      tenant_id: 'acme',
      id: 'chosen',
      createdAt: 0,
    })),
  ),
  onBody('keys of a prototype', (draft, { pick }) => ({
    ...draft,
    body: draft.body
      ?.replace(
        '{',
        `{"${oneOf(pick, ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'then'])}":{"admin":true},`,
      )
      .replace(',}', '}'),
  })),
  onBody('a strange value instead of an object', (draft, { pick }) => ({
    ...draft,
    body: JSON.stringify(oneOf(pick, [null, [], [{}], 'text', 17, true, [valuesOf(draft)]])),
  })),
  onBody(
    'a property of 10 MB',
    (draft, { pick }) =>
      withValues(draft, (values) => ({ ...values, [someKey(values, pick)]: 'x'.repeat(TEN_MEGABYTES) })),
    'http',
  ),
  onBody('ids of the other tenant', (draft, { pick, other }) => {
    const { ids } = other;
    const foreign = (value: unknown): unknown => {
      if (Array.isArray(value)) return [ids[pick(Math.max(ids.length, 1))] ?? 'none'];
      return typeof value === 'string' ? (ids[pick(Math.max(ids.length, 1))] ?? 'none') : value;
    };
    return withValues(draft, (values) => {
      const key = Object.keys(values).find((name) => /Ids?$/.test(name)) ?? someKey(values, pick);
      return { ...values, [key]: foreign(values[key]) };
    });
  }),
];
