import { ScopeErrors } from './scope.errors.js';

/** A blank would end the scope in a token, where blanks stand between scopes (RFC 6749 §3.3). */
export function requireOneWord(name: string): void {
  if (/\s/.test(name)) throw ScopeErrors.nameWithSpace();
}
