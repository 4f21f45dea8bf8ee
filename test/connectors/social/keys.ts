import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';

/** The keys that a provider signs ID tokens with. */
export interface Keys {
  readonly jwks: JSONWebKeySet;
  /** An ID token that counts for an hour, unless the claims say otherwise; undefined ones are left out. */
  sign(claims: JWTPayload): Promise<string>;
}

export async function makeKeys(kid = 'key-1'): Promise<Keys> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  return {
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' }] },
    sign: (claims) =>
      new SignJWT(withTimes(claims)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey),
  };
}

export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

export const withTimes = (claims: JWTPayload): JWTPayload =>
  JSON.parse(JSON.stringify({ iat: nowSeconds(), exp: nowSeconds() + 3600, ...claims }));
