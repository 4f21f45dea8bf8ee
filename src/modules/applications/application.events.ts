import { domainEvent } from '#src/platform/events/domain-event.js';

export class ApplicationCreated extends domainEvent('Application.Created') {
  constructor(readonly applicationId: string) {
    super();
  }
}

export class ApplicationUpdated extends domainEvent('Application.Data.Updated') {
  constructor(readonly applicationId: string) {
    super();
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
}

/** Secrets of an application came, went, or got another name. */
export class ApplicationSecretsUpdated extends domainEvent('Application.Secrets.Updated') {
  constructor(readonly applicationId: string) {
    super();
  }
}

export class ApplicationDeleted extends domainEvent('Application.Deleted') {
  constructor(readonly applicationId: string) {
    super();
  }
}
