import type { JWTVerifyGetKey } from 'jose';

/** Whose tokens the Management API of the current tenant accepts; the OpenID provider's side knows. */
export abstract class TokenAuthority {
  /** The audience that a token must name. */
  abstract audience(): string;

  /** The keys of an issuer; undefined where the current tenant does not trust it. */
  abstract keysOf(issuer: string): Promise<JWTVerifyGetKey | undefined>;
}
