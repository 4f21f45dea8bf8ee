import { domainEvent } from '#src/platform/events/domain-event.js';

/** It was asked that others join an organization by themselves, or with other roles. No webhook is told. */
export class JitRulesUpdated extends domainEvent('Organization.JitRules.Updated') {
  constructor(
    readonly organizationId: string,
    readonly rules: 'email-domains' | 'roles' | 'sso-connectors',
  ) {
    super();
  }
}
