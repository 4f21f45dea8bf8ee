import fc from 'fast-check';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const characters = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ALPHABET) },
  fc.constantFrom('=', '.', ' ', '\n', '+', '/', '%', '\0', 'é', '😀', ''),
);
const header = fc.constantFrom('alg', 'typ', 'kid', 'jku', 'crit', 'b64', 'jwk', 'x5u', 'zip');
const claim = fc.constantFrom(
  'iss',
  'aud',
  'sub',
  'client_id',
  'scope',
  'exp',
  'iat',
  'jti',
  'organization_id',
  'nbf',
);
const value = fc.oneof(
  fc.constantFrom('none', 'HS256', 'JWT', 'read:orders write:orders', 0, -1, 1e12, true, null),
  fc.jsonValue({ maxDepth: 1 }),
);

/** Texts that differ from a token and could be made of it without the key. */
export const mutationsOf = (token: string): fc.Arbitrary<string> => {
  const [head = '', body = '', signature = ''] = token.split('.');
  const place = fc.oneof(fc.nat(token.length - 1), fc.constantFrom(token.length - 1, token.length - 2));
  return fc
    .oneof(
      fc.tuple(place, characters).map(([at, by]) => token.slice(0, at) + by + token.slice(at + 1)),
      fc.tuple(place, characters).map(([at, what]) => token.slice(0, at) + what + token.slice(at)),
      place.map((end) => token.slice(0, end)),
      place.map((start) => token.slice(start + 1)),
      fc.tuple(header, value).map(([name, to]) => [changed(head, name, to), body, signature].join('.')),
      fc.tuple(claim, value).map(([name, to]) => [head, changed(body, name, to), signature].join('.')),
      fc.constantFrom(
        `${head}.${body}.`,
        `${head}..${signature}`,
        `${token}.`,
        `.${token}`,
        `${token}${token}`,
      ),
    )
    .filter((mutated) => mutated !== token);
};

const changed = (part: string, name: string, to: unknown): string => {
  const members: Record<string, unknown> = JSON.parse(Buffer.from(part, 'base64url').toString());
  return Buffer.from(JSON.stringify({ ...members, [name]: to })).toString('base64url');
};
