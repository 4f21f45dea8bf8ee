import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { SigningAlgorithm } from './signing-algorithm.js';

const RSA_BITS = 4096;

/** A private key as a JWK; `kid` is its RFC 7638 thumbprint, so that it says nothing but which key it is. */
export interface SigningJwk extends JWK {
  readonly kid: string;
  readonly alg: SigningAlgorithm;
}

export async function generateSigningKey(alg: SigningAlgorithm): Promise<SigningJwk> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, modulusLength: RSA_BITS });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' };
}

/** Reads a key as it was stored. */
export const parseSigningKey = (value: string): SigningJwk => JSON.parse(value);

/** The part of a key that everybody may know. */
export function publicPart({ kty, kid, alg, use, crv, x, y, n, e }: SigningJwk): JWK {
  const members = { kty, kid, alg, use, crv, x, y, n, e };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
