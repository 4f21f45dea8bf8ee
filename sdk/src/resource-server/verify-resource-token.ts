import { InvalidTokenError } from './access-token.errors.js';
import { expectedOrganization } from './expected-organization.js';
import { shown } from './refusal-reasons.js';
import { readToken, type VerifiedToken } from './verified-token.js';
import { verifyClaims } from './verify-claims.js';

/** Any organization will do: the caller decides by `organizationId` of what is returned. */
export const ANY_ORGANIZATION: unique symbol = Symbol('any organization');

export interface ResourceTokenRules {
  /** Such as `https://id.example.com/oidc`. */
  readonly issuer: string;
  /** The indicator of the API, exactly as it is registered. */
  readonly audience: string;
  /** All of them are needed; none if left out. */
  readonly scopes?: readonly string[];
  /**
   * The organization that the token has to be for. Left out, a token that is for an organization is refused: its scopes
   * hold in there and nowhere else.
   */
  readonly organizationId?: string | typeof ANY_ORGANIZATION;
}

/** Verifies an access token for an API resource. Throws an `AccessTokenError`, which says how to answer. */
export async function verifyResourceToken(
  token: string | undefined,
  rules: ResourceTokenRules,
): Promise<VerifiedToken> {
  const expected = expectedOrganization(rules);
  const claims = await verifyClaims(token, rules.issuer);
  if (claims.aud !== rules.audience) {
    throw new InvalidTokenError(`audience ${shown(claims.aud)}, expected ${rules.audience}`);
  }
  const organizationId = organizationIn(claims['organization_id'], expected);
  const verified = readToken(claims, rules.scopes ?? []);
  return { ...verified, ...(organizationId !== undefined && { organizationId }) };
}

function organizationIn(claim: unknown, expected: ResourceTokenRules['organizationId']): string | undefined {
  if (claim === undefined && expected === undefined) return undefined;
  if (typeof claim === 'string' && (expected === ANY_ORGANIZATION || expected === claim)) return claim;
  const wanted = expected === ANY_ORGANIZATION ? 'any' : shown(expected);
  throw new InvalidTokenError(`organization ${shown(claim)}, expected ${wanted}`);
}
