import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { AccountErrors } from '../account.errors.js';
import type { Account } from './account.js';

/** Throws `auth.unauthorized`, as 401 or as 400: which of them a route answers is the contract's choice. */
export function requireScope({ actor }: Account, scope: string, kind: 'unauthorized' | 'invalid'): void {
  if (actor.scopes.has(scope)) return;
  throw kind === 'invalid'
    ? AccountErrors.scopeLacksInvalid(scope)
    : AccountErrors.scopeLacksUnauthorized(scope);
}

/** Throws `auth.third_party_application_forbidden` (403): who else made an application lets users change nothing in it. */
export function requireFirstParty({ actor }: Account): void {
  if (actor.isThirdParty) throw AuthErrors.thirdPartyForbidden();
}
