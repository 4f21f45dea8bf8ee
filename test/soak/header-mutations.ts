import { always, type Mutation } from './mutation.js';
import { oneOf } from './pick.js';

const METHODS = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'PURGE',
] as const;

const TOKENS = [
  '',
  'Bearer',
  'Bearer ',
  'Bearer x',
  'Bearer a.b.c',
  'Basic YTpi',
  `Bearer ${'x'.repeat(8_000)}`,
  'bearer  ..',
] as const;

const HEADERS = [
  ['accept', 'text/html'],
  ['accept', 'x'.repeat(1_000)],
  ['accept-language', '*;q=NaN, \u00e9, x-'],
  ['if-none-match', '*, W/"x", "'],
  ['range', 'bytes=0-9999999999'],
  ['origin', 'null'],
  ['x-forwarded-host', 'evil.example.com'],
  ['x-http-method-override', 'DELETE'],
  ['expect', 'nothing'],
  ['content-encoding', 'gzip'],
  ['cookie', '=;=;__proto__=x; a=%zz'],
] as const;

const isGuarded: Mutation['applies'] = ({ isPublic }) => !isPublic;

/** Wrong methods, tokens and headers. */
export const headerMutations: readonly Mutation[] = [
  {
    name: 'another method',
    applies: always,
    layer: 'http',
    change: (draft, { pick }) => ({ ...draft, method: oneOf(pick, METHODS) }),
  },
  {
    name: 'no proper token',
    applies: isGuarded,
    layer: 'input',
    change: (draft, { pick }) => ({
      ...draft,
      headers: { ...draft.headers, authorization: oneOf(pick, TOKENS) },
    }),
    mustBeRefused: always,
  },
  {
    name: 'a token of the other tenant',
    applies: isGuarded,
    layer: 'input',
    change: (draft, { otherToken }) => ({
      ...draft,
      headers: { ...draft.headers, authorization: `Bearer ${otherToken}` },
    }),
    mustBeRefused: always,
  },
  {
    name: 'a strange header',
    applies: always,
    layer: 'http',
    change: (draft, { pick }) => {
      const [name, value] = oneOf(pick, HEADERS);
      return { ...draft, headers: { ...draft.headers, [name]: value } };
    },
  },
];
