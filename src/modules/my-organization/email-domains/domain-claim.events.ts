import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** A member claimed an e-mail domain for an organization, or gave a claim up. No webhook is told. */
export class DomainClaimsUpdated extends domainEvent('Organization.DomainClaims.Updated') {
  constructor(
    readonly organizationId: string,
    readonly domains: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { organizations: [this.organizationId] }, ...deltaOf({ emailDomains: this.domains }) };
  }
}
