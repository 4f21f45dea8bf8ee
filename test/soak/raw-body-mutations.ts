import { type Draft, type Mutation, takesBody } from './mutation.js';
import { oneOf } from './pick.js';

const CONTENT_TYPES = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/octet-stream',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'application/jsonx',
  'json',
  '',
  'application/json, application/json',
];

const onText = (name: string, change: Mutation['change']): Mutation => ({
  name,
  applies: takesBody,
  change,
  layer: 'http',
});

const textOf = ({ body = '{}' }: Draft): string => body;

/** Bodies that are no JSON, or do not say what they are. */
export const rawBodyMutations: readonly Mutation[] = [
  onText('JSON that is cut off', (draft, { pick }) => ({
    ...draft,
    body: textOf(draft).slice(0, pick(textOf(draft).length)),
  })),
  onText('a character of the JSON replaced', (draft, { pick }) => {
    const at = pick(textOf(draft).length);
    const by = oneOf(pick, ['"', '\\', '{', '}', ',', ':', '\u0000', '\n', '\u2028', '9', 'é']);
    return { ...draft, body: textOf(draft).slice(0, at) + by + textOf(draft).slice(at + 1) };
  }),
  onText('what only looks like JSON', (draft, { pick }) => ({
    ...draft,
    body: oneOf(pick, [
      "{'name': 'x'}",
      '{"name": NaN}',
      '{"name": 1e309, "page": -1e309}',
      '{"name": 0x10}',
      '{"name": "\\u00"}',
      '{"name": "a"}}',
      '{"name": "a",}',
      '// {}',
      '\ufeff{"name": "a"}',
      `${'['.repeat(20_000)}`,
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
      `{"name": ${'9'.repeat(5_000)}}`,
      'null',
      ' ',
      '',
    ]),
  })),
  onText('bytes that are no UTF-8', (draft, { pick }) => {
    const bytes = Buffer.from(textOf(draft).replace(/:"[^"]*/, ':"§'), 'latin1');
    const wrong = oneOf(pick, ['ed a0 80', 'c0 80', 'ff fe', 'f8 88 80 80 80', '80', 'e2 82'].map(hex));
    const at = Math.max(bytes.indexOf('§', 'latin1'), 0);
    return { ...draft, body: Buffer.concat([bytes.subarray(0, at), wrong, bytes.subarray(at + 1)]) };
  }),
  onText('a key twice', (draft) => ({
    ...draft,
    body: textOf(draft).replace(/^\{"(\w+)":/, '{"$1":null,"$1":[],"$1":'),
  })),
  onText('another content type', (draft, { pick }) => ({
    ...draft,
    headers: { ...draft.headers, 'content-type': oneOf(pick, CONTENT_TYPES) },
  })),
  onText('no content type', ({ headers: { authorization = '' }, ...draft }) => ({
    ...draft,
    headers: { authorization },
  })),
  onText('no body', ({ method, target, headers }) => ({ method, target, headers })),
];

const hex = (bytes: string): Buffer => Buffer.from(bytes.replaceAll(' ', ''), 'hex');
