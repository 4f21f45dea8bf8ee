import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import type { ConsentScopeType } from './consent-scope.types.js';

/** What a third-party application may ask users for became more or less. */
export class ConsentScopesUpdated extends domainEvent('Application.ConsentScopes.Updated') {
  constructor(
    readonly applicationId: string,
    readonly scopes: Partial<Record<ConsentScopeType, Delta>>,
  ) {
    super();
  }

  change(): Change {
    const deltas = Object.entries(this.scopes).map(([type, delta]) => [camelCase(type), delta]);
    return { target: { applications: [this.applicationId] }, ...deltaOf(Object.fromEntries(deltas)) };
  }
}

/** As the members of a request are called: `organizationScopes` for `organization-scopes`. */
const camelCase = (words: string): string =>
  words.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A third-party application may act in other organizations of a user than before. */
export class ConsentOrganizationsUpdated extends domainEvent('Application.ConsentOrganizations.Updated') {
  constructor(
    readonly applicationId: string,
    readonly userId: string,
    readonly organizations: Delta,
  ) {
    super();
  }

  change(): Change {
    return {
      target: { applications: [this.applicationId], users: [this.userId] },
      ...deltaOf({ organizations: this.organizations }),
    };
  }
}
