import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { AccessTokens } from '#src/platform/auth/access-tokens.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { random } from '../support/random.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STRANGE = ['=', '.', ' ', '\n', '+', '/', '%', '\0', 'é', '😀'];
const SEED = 20_260_101;
const ROUNDS = 3000;

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

describe('mutations of a valid token', () => {
  let server: TestApp;

  beforeAll(async () => {
    server = await startTestApp();
  });
  afterAll(() => server.close());

  it(`are all refused (${ROUNDS} of them)`, async () => {
    const token = await managementToken(server.tenant);
    const pick = random(SEED);
    const tokens = server.app.get(AccessTokens);
    const codes = new Map<unknown, number>();
    await TenantContext.run('default', async () => {
      await tokens.actorOf(token);
      for (let tried = 0; tried < ROUNDS;) {
        const mutated = MUTATIONS[pick(MUTATIONS.length)]?.(token, pick) ?? token;
        if (mutated === token) continue;
        const outcome: unknown = await tokens.actorOf(mutated).catch((error: unknown) => error);
        const code = outcome instanceof AppError ? outcome.code : { mutated, outcome };
        codes.set(code, (codes.get(code) ?? 0) + 1);
        tried += 1;
      }
    });
    expect([...codes]).toEqual([['auth.unauthorized', ROUNDS]]);
  });

  it('are refused over HTTP with 401, whatever bytes a header can hold', async () => {
    const token = await managementToken(server.tenant);
    const pick = random(SEED + 1);
    for (let round = 0; round < 200; round += 1) {
      const mutated = MUTATIONS[pick(MUTATIONS.length)]?.(token, pick) ?? token;
      if (mutated === token || /[^\x20-\x7e]/.test(mutated)) continue;
      const { statusCode } = await server.app.inject({
        url: '/api/resources',
        headers: { authorization: `Bearer ${mutated}` },
      });
      // A trailing or leading space is no part of a header's value (RFC 9110 §5.5).
      expect([mutated, statusCode]).toEqual([mutated, 401]);
    }
  });
});
