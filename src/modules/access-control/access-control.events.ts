import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** What came and went of the rules of an application. */
export interface AccessRuleChanges {
  readonly users: Delta;
  readonly roles: Delta;
  readonly organizations: Delta;
  /** Whether other roles in organizations than before open it. */
  readonly hasOtherRoleRules: boolean;
}

/** Other users than before may sign in to an application, once access to it is restricted. */
export class AccessControlUpdated extends domainEvent('Application.AccessControl.Updated') {
  constructor(
    readonly applicationId: string,
    readonly changes: AccessRuleChanges,
  ) {
    super();
  }

  change(): Change {
    const { hasOtherRoleRules, ...deltas } = this.changes;
    const fields = hasOtherRoleRules ? ['organizationRoleRules'] : [];
    return { target: { applications: [this.applicationId] }, fields, ...deltaOf(deltas) };
  }
}
