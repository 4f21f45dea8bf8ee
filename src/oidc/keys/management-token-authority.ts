import { Injectable } from '@nestjs/common';
import type { JWTVerifyGetKey } from 'jose';
import { managementApiIndicator } from '#src/modules/resources/resources.public.js';
import { ADMIN_TENANT, TenantEndpoints } from '#src/modules/tenants/tenants.public.js';
import { TokenAuthority } from '#src/platform/auth/token-authority.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { issuerOf } from '../issuer.js';
import { OidcKeys } from './oidc-keys.js';

/** The Management API trusts its own tenant, under each of its origins, and the operators' tenant. */
@Injectable()
export class ManagementTokenAuthority extends TokenAuthority {
  constructor(
    private readonly endpoints: TenantEndpoints,
    private readonly keys: OidcKeys,
  ) {
    super();
  }

  audience(): string {
    return managementApiIndicator(TenantContext.get());
  }

  async keysOf(issuer: string): Promise<JWTVerifyGetKey | undefined> {
    for (const tenantId of [TenantContext.get(), ADMIN_TENANT]) {
      const origins = await this.endpoints.originsOf(tenantId);
      if (!origins.some((origin) => issuerOf(origin) === issuer)) continue;
      const { verification } = await TenantContext.run(tenantId, () => this.keys.get());
      return verification;
    }
    return undefined;
  }
}
