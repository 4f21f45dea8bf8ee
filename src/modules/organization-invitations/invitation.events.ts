import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

// The contract names no events of invitations (§6.4): no webhook is told, the audit log is.

export class InvitationCreated extends domainEvent('OrganizationInvitation.Created') {
  constructor(
    readonly invitationId: string,
    readonly organizationId: string,
    readonly roleIds: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return {
      target: { organizationInvitations: [this.invitationId], organizations: [this.organizationId] },
      ...deltaOf({ organizationRoles: { added: this.roleIds } }),
    };
  }
}

/** It was accepted or revoked. */
export class InvitationStatusUpdated extends domainEvent('OrganizationInvitation.Status.Updated') {
  constructor(
    readonly invitationId: string,
    readonly organizationId: string,
    readonly acceptedUserId: string | null,
  ) {
    super();
  }

  change(): Change {
    return {
      target: {
        organizationInvitations: [this.invitationId],
        organizations: [this.organizationId],
        ...(this.acceptedUserId !== null && { users: [this.acceptedUserId] }),
      },
      fields: ['status'],
    };
  }
}

export class InvitationDeleted extends domainEvent('OrganizationInvitation.Deleted') {
  constructor(readonly invitationId: string) {
    super();
  }

  change(): Change {
    return { target: { organizationInvitations: [this.invitationId] } };
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

  change(): Change {
    return { target: { organizationInvitations: [this.invitationId], organizations: [this.organizationId] } };
  }
}
