import { domainEvent } from '#src/platform/events/domain-event.js';

/** Events of the tenant `admin`, about another one. */
export class TenantCreated extends domainEvent('Tenant.Created') {
  constructor(readonly tenantId: string) {
    super();
  }
}

/** A tenant is served no more; it can still be restored. */
export class TenantDeleted extends domainEvent('Tenant.Deleted') {
  constructor(readonly tenantId: string) {
    super();
  }
}

export class TenantRestored extends domainEvent('Tenant.Restored') {
  constructor(readonly tenantId: string) {
    super();
  }
}

/** Somebody decided not to wait for the end of the grace period. */
export class TenantErasureBegun extends domainEvent('Tenant.ErasureBegun') {
  constructor(readonly tenantId: string) {
    super();
  }
}

/** Nothing of a tenant is left. */
export class TenantErased extends domainEvent('Tenant.Erased') {
  constructor(readonly tenantId: string) {
    super();
  }
}

/** A host was added to a tenant, verified or removed. */
export class TenantHostUpdated extends domainEvent('Tenant.Host.Updated') {
  constructor(
    readonly tenantId: string,
    readonly host: string,
    readonly change: 'added' | 'verified' | 'removed',
  ) {
    super();
  }
}
