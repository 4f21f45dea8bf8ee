import type { SigningAlgorithm } from './signing-algorithm.js';

export const SIGNING_KEY_FAMILIES = ['RSA', 'EC'] as const;

/** The kinds of signing key that the REST API tells apart. */
export type SigningKeyFamily = (typeof SIGNING_KEY_FAMILIES)[number];

/** Ed25519 is an elliptic curve too, though JOSE calls its keys OKP (RFC 8037). */
export const familyOf = (algorithm: SigningAlgorithm): SigningKeyFamily =>
  algorithm === 'RS256' ? 'RSA' : 'EC';

/**
 * What a new key of a family signs with: a tenant that signs on a curve stays on it, so that a rotation does not change
 * what its clients have to understand. From RSA the way leads to P-256.
 */
export function rotationAlgorithm(family: SigningKeyFamily, current: SigningAlgorithm): SigningAlgorithm {
  if (family === 'RSA') return 'RS256';
  return familyOf(current) === 'EC' ? current : 'ES256';
}
