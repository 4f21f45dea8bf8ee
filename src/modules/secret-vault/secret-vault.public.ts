export type { IssuedTokens } from './token-contents.js';
export { TokenSetErrors } from './token-set.errors.js';
export { TokenSetReauthorizationNeeded } from './token-set.events.js';
export { type StoredAccessToken, type TokenSetOwner, TokenSets } from './token-sets.js';
