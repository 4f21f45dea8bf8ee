import { Injectable } from '@nestjs/common';
import { TENANTS_API_INDICATOR } from '#src/modules/resources/resources.public.js';
import { GrantedScopes } from '#src/modules/roles/roles.public.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { ActorStrategy, type BearerRequest } from '#src/platform/auth/audience.strategy.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { type Standing, standingBy } from '#src/platform/auth/authority.js';
import { bearerTokenOf } from '#src/platform/auth/bearer-token.js';
import { TokenVerifier } from '#src/platform/auth/token-verifier.js';
import { IssuerKeys } from '../keys/issuer-keys.js';

/** What concerns all tenants trusts the operators' tenant, and nobody else: a tenant's own token is none here. */
@Injectable()
export class OperatorsStrategy extends ActorStrategy {
  readonly audience = 'operators';

  private readonly tokens = new TokenVerifier<Actor>({
    issuerOf: (issuer) => this.issuerKeys.find(ADMIN_TENANT, issuer),
    audienceOf: () => TENANTS_API_INDICATOR,
    bearerOf: (actor, claims) => {
      if (claims['organization_id'] !== undefined) throw AuthErrors.unauthorized();
      return actor;
    },
  });

  constructor(
    private readonly issuerKeys: IssuerKeys,
    private readonly grantedScopes: GrantedScopes,
  ) {
    super();
  }

  callerOf(request: BearerRequest): Promise<Actor> {
    return this.tokens.actorOf(bearerTokenOf(request));
  }

  async standingOf(actor: Actor, scopes: readonly string[]): Promise<Standing> {
    return standingBy(await this.grantedScopes.heldBy(actor, actor.audience, scopes), scopes);
  }
}
