import { oneOf, type Pick } from './pick.js';

const nestedLists = (depth: number): unknown => (depth === 0 ? [] : [nestedLists(depth - 1)]);
const nestedObjects = (depth: number): unknown => (depth === 0 ? {} : { a: nestedObjects(depth - 1) });

/** Texts that something has stumbled over somewhere: in a database, in a log, in a header, on a screen. */
const STRANGE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '\u0001\u001f\u007f\u0085',
  '\u202eright to left\u202c',
  '\u200b\ufeff',
  'ا\u064b\u0301',
  '\r\nSet-Cookie: a=b',
  "' or 1 = 1; --",
  '%00',
  '%',
  '$1',
  '{{7*7}}',
  '${7*7}',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '😀'.repeat(128),
  'x'.repeat(257),
  'x'.repeat(4_097),
  'x'.repeat(70_000),
  '('.repeat(500),
  '\\',
];

const STRANGE_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  [null],
  [[]],
  ['a', 1, {}],
  Array.from({ length: 2_000 }, (_, index) => String(index)),
  {},
  { a: '\u0000' },
  { '\u0000': 'a' },
  { a: [{ b: '\ud800' }] },
  { constructor: 1 },
  { constructor: { prototype: { polluted: true } } },
  { toString: null, valueOf: 1, hasOwnProperty: [] },
  { length: -1 },
  { toJSON: 1 },
  nestedLists(63),
  nestedLists(500),
  nestedObjects(65),
  nestedObjects(500),
];

export const strangeText = (pick: Pick): string => oneOf(pick, STRANGE_TEXTS);

/** Any JSON value that a property is unlikely to be made for. */
export const strangeValue = (pick: Pick): unknown =>
  pick(2) === 0 ? strangeText(pick) : oneOf(pick, STRANGE_VALUES);

/** As part of a URL. Half characters become replacement characters, since no UTF-8 can hold them. */
export const percentEncoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
