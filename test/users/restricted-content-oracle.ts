import type { RestrictedKind } from '#src/modules/users/passwords/password-policy.errors.js';
import type { PasswordPolicy } from '#src/modules/users/passwords/password-policy.js';
import type { PasswordUser } from '#src/modules/users/passwords/restricted-content.js';

type Pick = (below: number) => number;

const ROWS = ['0123456789', '1234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const COLUMNS = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik', '9ol'];
const PIECES = [
  'aaa',
  'ZZZZ',
  '111',
  'abc',
  'CBA',
  'qwer',
  '9876',
  '1qaz',
  'acme',
  'ACME',
  'jane',
  'k',
  'X',
  '7',
  '?',
  ' ',
];

const reversed = (text: string): string => [...text].toReversed().join('');

const isRestrictedPiece: Record<RestrictedKind, (piece: string, phrases: readonly string[]) => boolean> = {
  repetition: (piece) => piece.length >= 3 && new Set(piece).size === 1,
  sequence: (piece) =>
    piece.length >= 3 &&
    [...ROWS, ...COLUMNS].some((row) =>
      [row, reversed(row), row.toUpperCase(), reversed(row).toUpperCase()].some((text) =>
        text.includes(piece),
      ),
    ),
  user_info: (piece, phrases) => phrases.includes(piece.toLowerCase()),
  words: (piece, phrases) => phrases.includes(piece.toLowerCase()),
};

/** The rule as it is worded: every piece of the password is held against everything that is restricted. */
export function naiveKinds(
  password: string,
  { rejects }: PasswordPolicy,
  user: PasswordUser,
): RestrictedKind[] {
  const active: [RestrictedKind, boolean, string[]][] = [
    ['repetition', rejects.repetitionAndSequence, []],
    ['sequence', rejects.repetitionAndSequence, []],
    ['user_info', rejects.userInfo, phrasesOf(user)],
    ['words', true, rejects.words.map((word) => word.toLowerCase())],
  ];
  const covered = new Set<number>();
  const kinds = active.filter(([kind, isActive, phrases]) => {
    const before = [...Array(password.length).keys()].filter(
      (place) => isActive && isCovered(password, place, (piece) => isRestrictedPiece[kind](piece, phrases)),
    );
    for (const place of before) covered.add(place);
    return before.length > 0;
  });
  return covered.size > Math.max(1, password.length - 3) ? kinds.map(([kind]) => kind) : [];
}

function isCovered(password: string, place: number, isRestricted: (piece: string) => boolean): boolean {
  for (let start = 0; start <= place; start += 1) {
    for (let end = place + 1; end <= password.length; end += 1) {
      if (isRestricted(password.slice(start, end))) return true;
    }
  }
  return false;
}

const phrasesOf = ({ name, username, primaryEmail, primaryPhone }: PasswordUser): string[] =>
  [
    name ?? '',
    (name ?? '').replaceAll(' ', ''),
    ...(name ?? '').split(' ').filter((part) => part.length > 2),
    username ?? '',
    (primaryEmail ?? '').replace(/@[^@]*$/, ''),
    primaryPhone ?? '',
  ].map((phrase) => phrase.toLowerCase());

export function someUser(pick: Pick): PasswordUser {
  const names = ['Jane Doe', 'Al', 'jane von X', null, undefined];
  const others = ['jdoe99', 'j', 'acme', null, undefined];
  const email = others[pick(others.length)];
  return {
    name: names[pick(names.length)],
    username: others[pick(others.length)],
    primaryEmail: email && `${email}@example.org`,
    primaryPhone: [null, '61412345678'][pick(2)],
  };
}

/** Mostly of pieces that are restricted or nearly so, and of what the user is called. */
export function somePassword(pick: Pick, user: PasswordUser = {}): string {
  const own = Object.values(user).filter((value): value is string => typeof value === 'string');
  const pieces = [...PIECES, ...own];
  return Array.from({ length: 1 + pick(5) }, () => pieces[pick(pieces.length)]).join('');
}
