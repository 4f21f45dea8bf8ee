import { Injectable } from '@nestjs/common';
import type { JWTVerifyGetKey } from 'jose';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import { OrganizationTokenAuthority } from '#src/platform/auth/organization-token-authority.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { IssuerKeys } from './issuer-keys.js';
import { ThirdPartyRepository } from './third-party.repository.js';

/** Organizations trust their own tenant, under each of its origins, and nobody else: operators are members of none. */
@Injectable()
export class TenantOrganizationAuthority extends OrganizationTokenAuthority {
  constructor(
    private readonly issuerKeys: IssuerKeys,
    private readonly applications: ClientApplications,
    private readonly thirdParty: ThirdPartyRepository,
  ) {
    super();
  }

  keysOf(issuer: string): Promise<JWTVerifyGetKey | undefined> {
    return this.issuerKeys.find(TenantContext.get(), issuer);
  }

  /** What is not stored may be built in, and is the tenant's own then. */
  async isThirdParty(applicationId: string): Promise<boolean | undefined> {
    const isThirdParty = await this.thirdParty.isThirdParty(applicationId);
    if (isThirdParty !== undefined) return isThirdParty;
    return (await this.applications.findClient(applicationId)) ? false : undefined;
  }
}
