import type { ProviderTokens } from '#src/modules/connectors/connectors.public.js';
import type { StoredTokenSet, TokenSetContent } from './token-set.repository.js';

/** Tokens as a provider gave them. */
export interface IssuedTokens {
  readonly tokens: ProviderTokens;
  /** When it did; epoch milliseconds. */
  readonly issuedAt: number;
}

/** What is known of tokens beside them. */
export type TokenFacts = Pick<TokenSetContent, 'scope' | 'tokenType' | 'expiresAt'>;

/** What no provider has; larger ones would make every reading slow. */
const MAX_TOKENS_BYTES = 65_535;
/** 68 years. Nobody counts on more, and a signed 32-bit integer holds no more. */
const MAX_EXPIRES_IN = 2 ** 31 - 1;
const MAX_SCOPE = 4096;
const MAX_TOKEN_TYPE = 64;

/** Whether the tokens that a set keeps are small enough for that. */
export const areStorable = ({ accessToken, refreshToken = '' }: ProviderTokens): boolean =>
  Buffer.byteLength(accessToken + refreshToken) <= MAX_TOKENS_BYTES;

/** What a provider said of tokens, as far as it can be stored. */
export const factsOf = ({ tokens: { scope, tokenType, expiresIn }, issuedAt }: IssuedTokens): TokenFacts => ({
  scope: storable(scope, MAX_SCOPE),
  tokenType: storable(tokenType, MAX_TOKEN_TYPE),
  expiresAt: expiryOf(issuedAt, expiresIn),
});

/** Whether the access token of a set has expired at a time in epoch seconds. In its last second it has not. */
export const hasExpired = ({ expiresAt }: Pick<StoredTokenSet, 'expiresAt'>, nowSeconds: number): boolean =>
  expiresAt !== null && expiresAt < nowSeconds;

function expiryOf(issuedAt: number, expiresIn: number | undefined): number | null {
  if (expiresIn === undefined || expiresIn > MAX_EXPIRES_IN) return null;
  return Math.floor(issuedAt / 1000 + expiresIn);
}

/** Null for what no provider says in good faith: better not known than cut. */
const storable = (text: string | undefined, maxLength: number): string | null =>
  text === undefined || text.length > maxLength || text.includes('\0') ? null : text;
