import { always, type Draft, type Mutation, takesIds } from './mutation.js';
import { isIdParameter } from './path-parameters.js';
import { oneOf, type Pick } from './pick.js';
import { percentEncoded, strangeText } from './strange-values.js';

const STRANGE_SEGMENTS = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%C0%80',
  '%zz',
  '%',
  '%F0%9F%98%80',
  '%2F..%2F..',
  '..',
  '.',
  '',
  '%20',
  "'%20or%201=1--",
  '__proto__',
  'constructor',
  '0',
  '-1',
  'x'.repeat(256),
  'x'.repeat(257),
  'x'.repeat(4_000),
  '%25',
  ';a=b',
  'a:b',
  '*',
];

const STRANGE_NUMBERS = ['0', '-1', '1e309', 'NaN', '', '1.5', '0x10', '1e1', '%201', '%00', '9'.repeat(400)];

/** Names that mean something to some list, and some that mean nothing to any. */
const QUERY_NAMES = [
  'search',
  'search.name',
  'search.id',
  'search.constructor',
  'mode',
  'mode.name',
  'joint',
  'isCaseSensitive',
  'q',
  'types',
  'excludeRoleId',
  'locale',
  '__proto__',
  'a[b]',
  '%00',
  '%zz',
  '%ED%A0%80',
];

const QUERY_VALUES = [
  '',
  '%',
  '%25',
  '%00',
  '%ED%A0%80',
  '%zz',
  '(',
  '[[:alpha:',
  'a%5C',
  '%E2%80%AE',
  'posix',
  'similar_to',
  'exact',
  'true',
  'null',
  'x'.repeat(5_000),
  "'%20or%201=1",
];

const withQuery = (draft: Draft, ...pairs: readonly string[]) => ({
  ...draft,
  target: `${draft.target}${draft.target.includes('?') ? '&' : '?'}${pairs.join('&')}`,
});

/** Replaces one id in the path. */
function withSegment(draft: Draft, pick: Pick, segmentAt: (index: number) => string) {
  const parameters = draft.operation.path
    .split('/')
    .flatMap((part, index) => (isIdParameter(part) ? [index] : []));
  const at = parameters[pick(parameters.length)] ?? 0;
  const segments = draft.target.split('/');
  segments[at] = segmentAt(at);
  return { ...draft, target: segments.join('/') };
}

const changesSomething = ({ method }: Draft): boolean => method !== 'GET';

/** Paths and queries that nobody should send. */
export const targetMutations: readonly Mutation[] = [
  {
    name: 'a strange id',
    applies: takesIds,
    layer: 'http',
    change: (draft, { pick }) => withSegment(draft, pick, () => oneOf(pick, STRANGE_SEGMENTS)),
  },
  {
    name: 'strange text for an id',
    applies: takesIds,
    layer: 'http',
    change: (draft, { pick }) =>
      withSegment(draft, pick, () => percentEncoded(strangeText(pick)).slice(0, 8_000)),
  },
  {
    name: 'an id of the other tenant',
    applies: takesIds,
    layer: 'input',
    change: (draft, { pick, other }) => {
      const foreign = other.fill(draft.operation.path, pick).split('/');
      return withSegment(draft, pick, (at) => foreign[at] ?? 'none');
    },
    mustBeRefused: changesSomething,
  },
  {
    name: 'all ids of the other tenant',
    applies: takesIds,
    layer: 'input',
    change: (draft, { pick, other }) => ({ ...draft, target: other.fill(draft.operation.path, pick) }),
    mustBeRefused: changesSomething,
  },
  {
    name: 'a page that is none',
    applies: ({ queryParameters }) => queryParameters.includes('page'),
    layer: 'input',
    change: (draft, { pick }) =>
      withQuery(
        draft,
        oneOf(pick, [
          'page_size=101',
          ...STRANGE_NUMBERS.flatMap((number) => [`page=${number}`, `page_size=${number}`]),
        ]),
      ),
    mustBeRefused: always,
  },
  {
    name: 'a parameter of the query twice',
    applies: always,
    layer: 'input',
    change: (draft, { pick }) => {
      const names = draft.operation.queryParameters;
      const name = names[pick(Math.max(names.length, 1))] ?? 'page';
      return withQuery(draft, `${name}=1`, `${name}=2`);
    },
  },
  ...['first', 'second'].map((turn): Mutation => ({
    name: `strange parameters of the query (${turn})`,
    applies: always,
    layer: 'input',
    change: (draft, { pick }) => {
      const names = [...QUERY_NAMES, ...draft.operation.queryParameters];
      const pair = () => `${oneOf(pick, names)}=${oneOf(pick, QUERY_VALUES)}`;
      return withQuery(draft, ...Array.from({ length: 1 + pick(3) }, pair));
    },
  })),
  {
    name: 'a thousand parameters of the query',
    applies: always,
    layer: 'http',
    change: (draft) => withQuery(draft, ...Array.from({ length: 1_000 }, (_, index) => `page=${index}`)),
  },
];
