import { AppError } from '#src/kernel/errors.js';
import { random } from './random.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STRANGE = ['=', '.', ' ', '\n', '+', '/', '%', '\0', 'é', '😀'];

type Pick = (below: number) => number;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString());

const partsOf = (token: string): [string, string, string] => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
};

/** A value that a claim or a header member does not have. */
const values = (pick: Pick): unknown =>
  ['', 'all', 'admin', 'none', 'HS256', 0, -1, 1e12, true, null, [], ['all'], {}, { iss: 'x' }][pick(14)];

/** Ways to change a token without the key. */
const MUTATIONS: readonly ((token: string, pick: Pick) => string)[] = [
  (token, pick) => replaceAt(token, pick(token.length), ALPHABET.charAt(pick(64))),
  (token, pick) => replaceAt(token, token.length - 1, ALPHABET.charAt(pick(64))),
  (token, pick) => replaceAt(token, pick(token.length), STRANGE[pick(STRANGE.length)] ?? ''),
  (token, pick) => insertAt(token, pick(token.length + 1), STRANGE[pick(STRANGE.length)] ?? ''),
  (token, pick) => insertAt(token, pick(token.length + 1), ALPHABET.charAt(pick(64))),
  (token, pick) => token.slice(0, pick(token.length)),
  (token, pick) => token.slice(pick(token.length - 1) + 1),
  (token, pick) => replaceAt(token, pick(token.length), ''),
  (token, pick) => {
    const parts = partsOf(token);
    parts[pick(3)] = parts[pick(3)] ?? '';
    return parts.join('.');
  },
  (token, pick) => {
    const [header, payload, signature] = partsOf(token);
    const claims = decode(payload);
    claims[Object.keys(claims)[pick(8)] ?? 'scope'] = values(pick);
    return [header, encode(claims), signature].join('.');
  },
  (token, pick) => {
    const [header, payload, signature] = partsOf(token);
    const members = decode(header);
    members[['alg', 'typ', 'kid', 'jku', 'crit', 'b64', 'jwk', 'zip'][pick(8)] ?? 'alg'] = values(pick);
    return [encode(members), payload, signature].join('.');
  },
];

const replaceAt = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);
const insertAt = (text: string, at: number, what: string): string =>
  text.slice(0, at) + what + text.slice(at);

interface Rounds {
  readonly seed: number;
  readonly rounds: number;
}

/** Changes of a token, none of them the token itself; the same ones for the same seed. */
function mutationsOf(token: string, { seed, rounds }: Rounds): string[] {
  const pick = random(seed);
  const mutations: string[] = [];
  while (mutations.length < rounds) {
    const mutated = MUTATIONS[pick(MUTATIONS.length)]?.(token, pick) ?? token;
    if (mutated !== token) mutations.push(mutated);
  }
  return mutations;
}

/** Those among them that a header can hold. */
export const headerMutationsOf = (token: string, rounds: Rounds): string[] =>
  mutationsOf(token, rounds).filter((mutated) => !/[^\x20-\x7e]/.test(mutated));

/** How often each code refused a changed token; what was not refused stands there itself. */
export async function refusalsOf(
  verify: (token: string) => Promise<unknown>,
  { token, ...rounds }: Rounds & { readonly token: string },
): Promise<(readonly [unknown, number])[]> {
  const codes = new Map<unknown, number>();
  for (const mutated of mutationsOf(token, rounds)) {
    const outcome: unknown = await verify(mutated).catch((error: unknown) => error);
    const code = outcome instanceof AppError ? outcome.code : { mutated, outcome };
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return [...codes];
}
