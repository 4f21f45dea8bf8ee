import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** Events of the tenant `admin`, about another one. */
export class TenantCreated extends domainEvent('Tenant.Created') {
  constructor(readonly tenantId: string) {
    super();
  }

  change(): Change {
    return { target: { tenants: [this.tenantId] } };
  }
}

/** A tenant is served no more; it can still be restored. */
export class TenantDeleted extends domainEvent('Tenant.Deleted') {
  constructor(readonly tenantId: string) {
    super();
  }

  change(): Change {
    return { target: { tenants: [this.tenantId] } };
  }
}

export class TenantRestored extends domainEvent('Tenant.Restored') {
  constructor(readonly tenantId: string) {
    super();
  }

  change(): Change {
    return { target: { tenants: [this.tenantId] } };
  }
}

/** Somebody decided not to wait for the end of the grace period. */
export class TenantErasureBegun extends domainEvent('Tenant.ErasureBegun') {
  constructor(readonly tenantId: string) {
    super();
  }

  change(): Change {
    return { target: { tenants: [this.tenantId] } };
  }
}

/** Nothing of a tenant is left. */
export class TenantErased extends domainEvent('Tenant.Erased') {
  constructor(readonly tenantId: string) {
    super();
  }

  change(): Change {
    return { target: { tenants: [this.tenantId] } };
  }
}

/** A host was added to a tenant, verified or removed. */
export class TenantHostUpdated extends domainEvent('Tenant.Host.Updated') {
  constructor(
    readonly tenantId: string,
    readonly host: string,
    readonly outcome: 'added' | 'verified' | 'removed',
  ) {
    super();
  }

  change(): Change {
    const target = { tenants: [this.tenantId], hosts: [this.host] };
    return this.outcome === 'verified' ? { target, fields: ['verifiedAt'] } : { target };
  }
}
