import { domainEvent } from '#src/platform/events/domain-event.js';

/** Other users than before may sign in to an application, once access to it is restricted. */
export class AccessControlUpdated extends domainEvent('Application.AccessControl.Updated') {
  constructor(readonly applicationId: string) {
    super();
  }
}
