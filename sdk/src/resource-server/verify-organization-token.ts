import { InvalidTokenError } from './access-token.errors.js';
import { expectedOrganization } from './expected-organization.js';
import { shown } from './refusal-reasons.js';
import { readToken, type VerifiedToken } from './verified-token.js';
import { verifyClaims } from './verify-claims.js';

/** The audience of an organization token is this and the id of the organization. */
const AUDIENCE = 'urn:logto:organization:';

export interface OrganizationTokenRules {
  /** Such as `https://id.example.com/oidc`. */
  readonly issuer: string;
  /** The organization that the token has to be for. Left out, any will do, and what is returned says which it is. */
  readonly organizationId?: string;
  /** All of them are needed; none if left out. Being a member is then all that counts. */
  readonly scopes?: readonly string[];
}

/** A token that is for an organization. */
export interface OrganizationToken extends VerifiedToken {
  readonly organizationId: string;
}

/**
 * Verifies an organization token: who is no member of the organization cannot get one. Throws an `AccessTokenError`,
 * which says how to answer.
 */
export async function verifyOrganizationToken(
  token: string | undefined,
  rules: OrganizationTokenRules,
): Promise<OrganizationToken> {
  const expected = expectedOrganization(rules);
  const claims = await verifyClaims(token, rules.issuer);
  const organizationId = organizationOf(claims.aud);
  if (expected !== undefined && organizationId !== expected) {
    throw new InvalidTokenError(`organization ${shown(organizationId)}, expected ${expected}`);
  }
  return { ...readToken(claims, rules.scopes ?? []), organizationId };
}

function organizationOf(audience: unknown): string {
  if (typeof audience !== 'string' || !audience.startsWith(AUDIENCE) || audience === AUDIENCE) {
    throw new InvalidTokenError(`audience ${shown(audience)}, expected ${AUDIENCE}<id>`);
  }
  return audience.slice(AUDIENCE.length);
}
