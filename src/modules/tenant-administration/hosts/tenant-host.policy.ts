import { Injectable } from '@nestjs/common';
import { ADMIN_TENANT, TenantEndpoints } from '#src/modules/tenants/tenants.public.js';
import { isPublicSuffix, toHostName } from './host-name.js';
import { TenantHostErrors } from './tenant-host.errors.js';

/** Which hosts a tenant can have at all. */
@Injectable()
export class TenantHostPolicy {
  constructor(private readonly endpoints: TenantEndpoints) {}

  /** The host as it is stored. Throws where it is none, nobody's, or served otherwise. */
  requirePossible(tenantId: string, text: string): string {
    if (tenantId === ADMIN_TENANT) throw TenantHostErrors.operatorsOnly();
    const host = toHostName(text);
    if (host === undefined) throw TenantHostErrors.invalid(text);
    if (host === new URL(this.endpoints.adminOrigin).hostname)
      throw TenantHostErrors.reserved(host, 'ADMIN_ENDPOINT');
    if (this.isOfEndpoint(host)) throw TenantHostErrors.reserved(host, 'ENDPOINT');
    if (isPublicSuffix(host)) throw TenantHostErrors.publicSuffix(host);
    return host;
  }

  /** Below a `*` every name is somebody's. */
  private isOfEndpoint(host: string): boolean {
    const { hostname } = new URL(this.endpoints.pattern.replace('*.', ''));
    return host === hostname || (this.endpoints.byLabel && host.endsWith(`.${hostname}`));
  }
}
