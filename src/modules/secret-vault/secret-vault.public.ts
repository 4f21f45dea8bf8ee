export type { IssuedTokens } from './token-contents.js';
export { TokenSetErrors } from './token-set.errors.js';
export { TokenSetReauthorizationNeeded } from './token-set.events.js';
export type { TokenSetKey, TokenSetOwner } from './token-set.js';
export { type StoredAccessToken, TokenSets } from './token-sets.js';
