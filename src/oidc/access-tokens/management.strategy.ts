import { Injectable } from '@nestjs/common';
import { managementApiIndicator } from '#src/modules/resources/resources.public.js';
import { GrantedScopes } from '#src/modules/roles/roles.public.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { ActorStrategy, type BearerRequest } from '#src/platform/auth/audience.strategy.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { type Standing, standingBy } from '#src/platform/auth/authority.js';
import { bearerTokenOf } from '#src/platform/auth/bearer-token.js';
import { TokenVerifier } from '#src/platform/auth/token-verifier.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { IssuerKeys } from '../keys/issuer-keys.js';

/** The Management API trusts its own tenant, under each of its origins, and the operators' tenant. */
@Injectable()
export class ManagementStrategy extends ActorStrategy {
  readonly audience = 'management';

  private readonly tokens = new TokenVerifier<Actor>({
    issuerOf: async (issuer) =>
      (await this.issuerKeys.find(TenantContext.get(), issuer)) ?? this.issuerKeys.find(ADMIN_TENANT, issuer),
    audienceOf: () => managementApiIndicator(TenantContext.get()),
    bearerOf: (actor, claims) => {
      // What somebody may do for one organization is nothing that concerns the whole tenant.
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
