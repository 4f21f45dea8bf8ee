export {
  type IssuedTokens,
  type StoredAccessToken,
  type TokenSetOwner,
  TokenSets,
} from './token-sets.js';
