import type { RestrictedKind } from './password-policy.errors.js';
import type { PasswordPolicy } from './password-policy.js';

/** Words about the user that a password must not consist of, as far as they are known; a new user has next to none. */
export interface PasswordUser {
  readonly name?: string | null;
  readonly username?: string | null;
  readonly primaryEmail?: string | null;
  readonly primaryPhone?: string | null;
}

/** Characters that may be added to restricted content to make it a password. */
const TOLERANCE = 3;
/** The shortest repetition, sequence and part of a name that counts. */
const RUN = 3;

const KEYBOARD_ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const KEYBOARD_COLUMNS = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik', '9ol'];

const SEQUENCES = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', ...KEYBOARD_ROWS, ...KEYBOARD_COLUMNS];

/** All pieces of a sequence that count, also backwards and in upper case. A longer one consists of such pieces. */
const SEQUENCE_RUNS: ReadonlySet<string> = new Set(
  SEQUENCES.flatMap((sequence) => [sequence, [...sequence].toReversed().join('')])
    .flatMap((sequence) => [sequence, sequence.toUpperCase()])
    .flatMap((sequence) => runsOf(sequence).map(({ run }) => run)),
);

/**
 * The kinds of restricted content of which a password consists: all that it has, if together they cover more than
 * `max(1, length − 3)` of its characters, else none.
 */
export function restrictedKinds(
  password: string,
  { rejects }: PasswordPolicy,
  user: PasswordUser,
): RestrictedKind[] {
  const covered: [RestrictedKind, Set<number>][] = [
    ['repetition', rejects.repetitionAndSequence ? coveredByRuns(password, isRepetition) : new Set()],
    ['sequence', rejects.repetitionAndSequence ? coveredByRuns(password, isSequence) : new Set()],
    ['user_info', rejects.userInfo ? coveredByPhrases(password, phrasesOf(user)) : new Set()],
    ['words', coveredByPhrases(password, rejects.words)],
  ];
  const all = new Set(covered.flatMap(([, places]) => [...places]));
  if (all.size <= Math.max(1, password.length - TOLERANCE)) return [];
  return covered.filter(([, places]) => places.size > 0).map(([kind]) => kind);
}

const isRepetition = (run: string): boolean => run === run.charAt(0).repeat(run.length);
const isSequence = (run: string): boolean => SEQUENCE_RUNS.has(run);

function coveredByRuns(password: string, counts: (run: string) => boolean): Set<number> {
  const found = runsOf(password).filter(({ run }) => counts(run));
  return new Set(found.flatMap(({ start }) => placesFrom(start, RUN)));
}

function coveredByPhrases(password: string, phrases: readonly string[]): Set<number> {
  const text = password.toLowerCase();
  const covered = new Set<number>();
  for (const phrase of phrases.map((each) => each.toLowerCase()).filter((each) => each !== '')) {
    for (let start = text.indexOf(phrase); start !== -1; start = text.indexOf(phrase, start + 1)) {
      for (const place of placesFrom(start, phrase.length)) covered.add(place);
    }
  }
  return covered;
}

/** The name also in its parts and without its spaces, and what stands before the last `@`. */
function phrasesOf({ name, username, primaryEmail, primaryPhone }: PasswordUser): string[] {
  const parts = name?.split(/\s+/) ?? [];
  return [
    name,
    parts.join(''),
    ...parts.filter((part) => part.length >= RUN),
    username,
    primaryEmail?.slice(0, Math.max(0, primaryEmail.lastIndexOf('@'))),
    primaryPhone,
  ].filter((phrase) => typeof phrase === 'string');
}

/** All pieces of a text that are as long as what counts. */
function runsOf(text: string): { start: number; run: string }[] {
  const starts = Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, start) => start);
  return starts.map((start) => ({ start, run: text.slice(start, start + RUN) }));
}

const placesFrom = (start: number, length: number): number[] =>
  Array.from({ length }, (_, offset) => start + offset);
