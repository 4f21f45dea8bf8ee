import { Injectable } from '@nestjs/common';
import { errors, type JWTPayload } from 'jose';
import type { Actor, OrganizationActor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
import { BearerTokens } from './bearer-tokens.js';
import { organizationOfAudience } from './organization-audience.js';
import { OrganizationTokenAuthority } from './organization-token-authority.js';
import { VerifiedTokens } from './verified-tokens.js';

/**
 * Verifies access tokens for organizations of the current tenant. It remembers them by itself: what a token is good for
 * depends on who asks, so nothing that was verified for another API counts here, or the other way round.
 */
@Injectable()
export class OrganizationTokens {
  private readonly tokens: BearerTokens<OrganizationActor>;

  constructor(private readonly authority: OrganizationTokenAuthority) {
    this.tokens = new BearerTokens<OrganizationActor>(
      {
        keysOf: (issuer) => authority.keysOf(issuer),
        audienceOf: (claims) => audienceOf(claims).audience,
        bearerOf: (actor, claims) => this.bearerOf(actor, claims),
      },
      new VerifiedTokens<OrganizationActor>(),
    );
  }

  /**
   * Which member of which organization the bearer of a token is. Throws `auth.unauthorized`, `auth.jwt_sub_missing` or
   * `auth.third_party_application_forbidden`.
   */
  actorOf(token: string): Promise<OrganizationActor> {
    return this.tokens.actorOf(token);
  }

  /** An application stays what it is, its own or a third party's, so this is asked once a token. */
  private async bearerOf(actor: Actor, claims: JWTPayload): Promise<OrganizationActor> {
    const { client_id: clientId } = claims;
    const isThirdParty =
      typeof clientId === 'string' ? await this.authority.isThirdParty(clientId) : undefined;
    if (isThirdParty === undefined) throw AuthErrors.unauthorized();
    if (isThirdParty) throw AuthErrors.thirdPartyForbidden();
    return { ...actor, organizationId: audienceOf(claims).organizationId };
  }
}

/** The provider writes one audience, so a list is nothing of its. */
function audienceOf({ aud: audience }: JWTPayload): { audience: string; organizationId: string } {
  const organizationId = typeof audience === 'string' ? organizationOfAudience(audience) : undefined;
  if (typeof audience !== 'string' || organizationId === undefined) {
    throw new errors.JWTClaimValidationFailed('the token is for no organization', {}, 'aud');
  }
  return { audience, organizationId };
}
