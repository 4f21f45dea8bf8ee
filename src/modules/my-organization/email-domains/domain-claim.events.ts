import { domainEvent } from '#src/platform/events/domain-event.js';

/** A member claimed an e-mail domain for an organization, or gave a claim up. No webhook is told. */
export class DomainClaimsUpdated extends domainEvent('Organization.DomainClaims.Updated') {
  constructor(readonly organizationId: string) {
    super();
  }
}
