import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import type { LinkedInvitation } from '#src/modules/organization-invitations/organization-invitations.public.js';

interface Acceptance {
  readonly userId: string;
  readonly isNewUser: boolean;
}

/** Notes in the audit log what comes of the links of invitations. */
@Injectable()
export class InvitationLog {
  constructor(private readonly trail: AuditTrail) {}

  /** Does the work and notes where it is refused. Anybody can make up tokens, so an entry may stand for many. */
  failures<Result>(what: 'Show' | 'Accept', work: () => Promise<Result>): Promise<Result> {
    return this.trail.failures({ key: `Interaction.Invitation.${what}` }, work);
  }

  /** Belongs to the unit of work of the acceptance. */
  write({ id, organizationId }: LinkedInvitation, { userId, isNewUser }: Acceptance): Promise<void> {
    return this.trail.write({
      key: 'Interaction.Invitation.Accept',
      result: 'Success',
      userId,
      organizationId,
      invitationId: id,
      isNewUser,
      targetIds: [id, organizationId, userId],
    });
  }
}
