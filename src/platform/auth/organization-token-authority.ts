import type { JWTVerifyGetKey } from 'jose';

/** Whose organization tokens the current tenant accepts; the OpenID provider's side knows. */
export abstract class OrganizationTokenAuthority {
  /** The keys of an issuer; undefined where it is not the current tenant. */
  abstract keysOf(issuer: string): Promise<JWTVerifyGetKey | undefined>;

  /** Whether somebody else made the application; undefined where there is no such application. */
  abstract isThirdParty(applicationId: string): Promise<boolean | undefined>;
}
