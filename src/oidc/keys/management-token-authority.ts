import { Injectable } from '@nestjs/common';
import type { JWTVerifyGetKey } from 'jose';
import { managementApiIndicator } from '#src/modules/resources/resources.public.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import { TokenAuthority } from '#src/platform/auth/token-authority.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { IssuerKeys } from './issuer-keys.js';

/** The Management API trusts its own tenant, under each of its origins, and the operators' tenant. */
@Injectable()
export class ManagementTokenAuthority extends TokenAuthority {
  constructor(private readonly issuerKeys: IssuerKeys) {
    super();
  }

  audience(): string {
    return managementApiIndicator(TenantContext.get());
  }

  async keysOf(issuer: string): Promise<JWTVerifyGetKey | undefined> {
    return (
      (await this.issuerKeys.find(TenantContext.get(), issuer)) ?? this.issuerKeys.find(ADMIN_TENANT, issuer)
    );
  }
}
