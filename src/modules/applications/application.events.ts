import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

export class ApplicationCreated extends domainEvent('Application.Created') {
  constructor(readonly applicationId: string) {
    super();
  }

  change(): Change {
    return { target: { applications: [this.applicationId] } };
  }
}

export class ApplicationUpdated extends domainEvent('Application.Data.Updated') {
  constructor(
    readonly applicationId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { applications: [this.applicationId] }, fields: this.fields };
  }
}

/** An application may call the whole Management API from now on, or no longer. Roles give it the role for that, or take it. */
export class ApplicationAdminUpdated extends domainEvent('Application.Admin.Updated') {
  constructor(
    readonly applicationId: string,
    readonly isAdmin: boolean,
  ) {
    super();
  }

  change(): Change {
    return { target: { applications: [this.applicationId] }, fields: ['isAdmin'] };
  }
}

/** A user granted an application more than it allows at a time; the oldest grants were revoked. */
export class GrantLimitExceeded extends domainEvent('Grant.LimitExceeded') {
  constructor(
    readonly excess: {
      readonly userId: string;
      readonly applicationId: string;
      readonly revokedGrantIds: readonly string[];
      readonly maxAllowedGrants: number;
      readonly preRevocationActiveGrantCount: number;
    },
  ) {
    super();
  }

  change(): Change {
    return {
      target: { users: [this.excess.userId], applications: [this.excess.applicationId] },
      removed: { grants: this.excess.revokedGrantIds },
    };
  }
}

/** Secrets of an application came, went, or got another name. */
export class ApplicationSecretsUpdated extends domainEvent('Application.Secrets.Updated') {
  constructor(
    readonly applicationId: string,
    readonly names: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { applications: [this.applicationId] }, ...deltaOf({ applicationSecrets: this.names }) };
  }
}

export class ApplicationDeleted extends domainEvent('Application.Deleted') {
  constructor(readonly applicationId: string) {
    super();
  }

  change(): Change {
    return { target: { applications: [this.applicationId] } };
  }
}
