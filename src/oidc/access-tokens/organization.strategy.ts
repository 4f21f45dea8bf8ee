import { Injectable } from '@nestjs/common';
import { errors, type JWTPayload } from 'jose';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import { OrganizationGrantsRepository } from '#src/modules/organizations/organizations.public.js';
import type { Actor, OrganizationActor } from '#src/platform/auth/actor.js';
import { ActorStrategy, type BearerRequest, TOKEN_ERRORS } from '#src/platform/auth/audience.strategy.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { type Standing, standingBy } from '#src/platform/auth/authority.js';
import { bearerTokenOf } from '#src/platform/auth/bearer-token.js';
import { organizationOfAudience } from '#src/platform/auth/organization-audience.js';
import { TokenVerifier } from '#src/platform/auth/token-verifier.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { IssuerKeys } from '../keys/issuer-keys.js';
import { ThirdPartyRepository } from './third-party.repository.js';

/** Organizations trust their own tenant, under each of its origins, and nobody else: operators are members of none. */
@Injectable()
export class OrganizationStrategy extends ActorStrategy<OrganizationActor> {
  readonly audience = 'organization';
  override readonly errors = [...TOKEN_ERRORS, AuthErrors.thirdPartyForbidden];

  private readonly tokens = new TokenVerifier<OrganizationActor>({
    issuerOf: (issuer) => this.issuerKeys.find(TenantContext.get(), issuer),
    audienceOf: (claims) => audienceOf(claims).audience,
    bearerOf: (actor, claims) => this.memberOf(actor, claims),
  });

  constructor(
    private readonly issuerKeys: IssuerKeys,
    private readonly applications: ClientApplications,
    private readonly thirdParty: ThirdPartyRepository,
    private readonly grants: OrganizationGrantsRepository,
  ) {
    super();
  }

  callerOf(request: BearerRequest): Promise<OrganizationActor> {
    return this.tokens.actorOf(bearerTokenOf(request));
  }

  /** Who is no member any more, or lacks the second factor, may do nothing there, whatever the endpoint asks for. */
  async standingOf(actor: OrganizationActor, scopes: readonly string[]): Promise<Standing> {
    const held = await this.grants.heldBy(actor, scopes);
    return held && !held.isAdmitted ? 'lacks' : standingBy(held?.scopes, scopes);
  }

  /**
   * Throws `auth.third_party_application_forbidden`. An application stays what it is, its own or a third party's, so
   * this is asked once a token.
   */
  private async memberOf(actor: Actor, claims: JWTPayload): Promise<OrganizationActor> {
    const { client_id: clientId } = claims;
    const isThirdParty = typeof clientId === 'string' ? await this.isThirdParty(clientId) : undefined;
    if (isThirdParty === undefined) throw AuthErrors.unauthorized();
    if (isThirdParty) throw AuthErrors.thirdPartyForbidden();
    return { ...actor, organizationId: audienceOf(claims).organizationId };
  }

  /** Whether somebody else made the application; undefined where there is no such application. */
  private async isThirdParty(applicationId: string): Promise<boolean | undefined> {
    const isThirdParty = await this.thirdParty.isThirdParty(applicationId);
    if (isThirdParty !== undefined) return isThirdParty;
    // What is not stored may be built in, and is the tenant's own then.
    return (await this.applications.findClient(applicationId)) ? false : undefined;
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
