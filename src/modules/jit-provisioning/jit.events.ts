import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** It was asked that others join an organization by themselves, or with other roles. No webhook is told. */
export class JitRulesUpdated extends domainEvent('Organization.JitRules.Updated') {
  constructor(
    readonly organizationId: string,
    readonly rules: 'emailDomains' | 'organizationRoles' | 'ssoConnectors',
    readonly delta: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { organizations: [this.organizationId] }, ...deltaOf({ [this.rules]: this.delta }) };
  }
}
