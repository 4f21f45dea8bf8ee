import type { JWTPayload } from 'jose';
import { InsufficientScopeError, InvalidTokenError } from './access-token.errors.js';

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
  const { sub: subject, client_id: clientId, scope = '' } = claims;
  if (typeof subject !== 'string' || typeof clientId !== 'string' || typeof scope !== 'string') {
    throw new InvalidTokenError('a claim is not a string');
  }
  const granted = new Set(scope.split(' ').filter(Boolean));
  if (!scopes.every((needed) => granted.has(needed))) throw new InsufficientScopeError(scopes);
  return { subject, clientId, isMachine: subject === clientId, scopes: granted, claims };
}
