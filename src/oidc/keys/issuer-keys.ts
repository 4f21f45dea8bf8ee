import { Injectable } from '@nestjs/common';
import { TenantEndpoints } from '#src/modules/tenants/tenants.public.js';
import type { TrustedIssuer } from '#src/platform/auth/token-verifier.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { issuerOf } from '../issuer.js';
import { OidcKeys } from './oidc-keys.js';

/** The public keys of tenants as issuers. A tenant is one issuer under each of its origins. */
@Injectable()
export class IssuerKeys {
  constructor(
    private readonly endpoints: TenantEndpoints,
    private readonly keys: OidcKeys,
  ) {}

  /** Undefined where the issuer is not that tenant. */
  async find(tenantId: string, issuer: string): Promise<TrustedIssuer | undefined> {
    const origins = await this.endpoints.originsOf(tenantId);
    if (!origins.some((origin) => issuerOf(origin) === issuer)) return undefined;
    const { verification } = await TenantContext.run(tenantId, () => this.keys.get());
    return { tenantId, keys: verification };
  }
}
