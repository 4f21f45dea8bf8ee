import { domainEvent } from '#src/platform/events/domain-event.js';

// The contract names no events of invitations (§6.4): no webhook is told, the audit log is.

export class InvitationCreated extends domainEvent('OrganizationInvitation.Created') {
  constructor(
    readonly invitationId: string,
    readonly organizationId: string,
  ) {
    super();
  }
}

/** It was accepted or revoked. */
export class InvitationStatusUpdated extends domainEvent('OrganizationInvitation.Status.Updated') {
  constructor(
    readonly invitationId: string,
    readonly organizationId: string,
  ) {
    super();
  }
}

export class InvitationDeleted extends domainEvent('OrganizationInvitation.Deleted') {
  constructor(readonly invitationId: string) {
    super();
  }
}

/** A message to the invitee was asked for. */
export class InvitationMessageCreated extends domainEvent('OrganizationInvitation.Message.Created') {
  constructor(
    readonly invitationId: string,
    readonly organizationId: string,
  ) {
    super();
  }
}
