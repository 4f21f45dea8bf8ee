import { domainEvent } from '#src/platform/events/domain-event.js';

/** What a third-party application may ask users for became more or less. */
export class ConsentScopesUpdated extends domainEvent('Application.ConsentScopes.Updated') {
  constructor(readonly applicationId: string) {
    super();
  }
}

/** A third-party application may act in other organizations of a user than before. */
export class ConsentOrganizationsUpdated extends domainEvent('Application.ConsentOrganizations.Updated') {
  constructor(
    readonly applicationId: string,
    readonly userId: string,
  ) {
    super();
  }
}
