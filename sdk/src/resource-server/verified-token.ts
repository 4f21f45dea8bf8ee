import type { JWTPayload } from 'jose';
import { InsufficientScopeError, InvalidTokenError } from './access-token.errors.js';
import { shown } from './refusal-reasons.js';

/** What a valid access token says. */
export interface VerifiedToken {
  /** The id of the user, or of the application itself where it calls for itself. */
  readonly subject: string;
  /** The application that the token was issued to. */
  readonly clientId: string;
  /** Whether no user stands behind the token. */
  readonly isMachine: boolean;
  readonly scopes: ReadonlySet<string>;
  /** The organization that the token is for; absent where it is for none. */
  readonly organizationId?: string;
  /** All claims, those that were added for you too. */
  readonly claims: JWTPayload;
}

/** Reads verified claims. Throws an `InsufficientScopeError` unless all the scopes were granted. */
export function readToken(claims: JWTPayload, scopes: readonly string[]): VerifiedToken {
  const subject = text(claims, 'sub');
  const clientId = text(claims, 'client_id');
  const granted = new Set(
    text({ scope: '', ...claims }, 'scope')
      .split(' ')
      .filter(Boolean),
  );
  const missing = scopes.filter((needed) => !granted.has(needed));
  if (missing.length > 0) {
    const has = granted.size > 0 ? shown([...granted].join(' ')) : 'none';
    throw new InsufficientScopeError(scopes, `missing scopes ${missing.join(' ')}, granted ${has}`);
  }
  return { subject, clientId, isMachine: subject === clientId, scopes: granted, claims };
}

function text(claims: JWTPayload, name: string): string {
  const value = claims[name];
  if (typeof value === 'string') return value;
  throw new InvalidTokenError(`claim ${name} ${shown(value)}, expected a string`);
}
