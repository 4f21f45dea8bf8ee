import { Injectable } from '@nestjs/common';
import { managementApiIndicator } from '#src/modules/resources/resources.public.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { AudienceStrategy, type CallerRequest } from '#src/platform/auth/audience.strategy.js';
import { bearerTokenOf } from '#src/platform/auth/bearer-token.js';
import { TokenVerifier } from '#src/platform/auth/token-verifier.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { IssuerKeys } from '../keys/issuer-keys.js';

/** The Management API trusts its own tenant, under each of its origins, and the operators' tenant. */
@Injectable()
export class ManagementStrategy extends AudienceStrategy {
  readonly audience = 'management';

  private readonly tokens = new TokenVerifier<Actor>({
    keysOf: async (issuer) =>
      (await this.issuerKeys.find(TenantContext.get(), issuer)) ?? this.issuerKeys.find(ADMIN_TENANT, issuer),
    audienceOf: () => managementApiIndicator(TenantContext.get()),
    bearerOf: (actor) => actor,
  });

  constructor(private readonly issuerKeys: IssuerKeys) {
    super();
  }

  actorOf(request: CallerRequest): Promise<Actor> {
    return this.tokens.actorOf(bearerTokenOf(request));
  }
}
