import { Injectable } from '@nestjs/common';
import { InvitationLinks } from '#src/modules/organization-invitations/organization-invitations.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { SignInSource } from '../sign-in-source.js';
import { UnknownSessions } from '../pages/unknown-sessions.js';
import { InvitationLog } from './invitation-log.js';
import type { AcceptedInvitationDto, AcceptInvitationDto } from './invitation-page.dto.js';
import { InvitedAccounts } from './invited-accounts.js';

/** Accepts invitations for those who opened their links. */
@Injectable()
export class InvitationAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: InvitationLinks,
    private readonly accounts: UserAccounts,
    private readonly invited: InvitedAccounts,
    private readonly unknownSessions: UnknownSessions,
    private readonly source: SignInSource,
    private readonly log: InvitationLog,
  ) {}

  /** The account with the invited address becomes the member; where there is none, one is made in the same unit of work. */
  accept({ token, username, password }: AcceptInvitationDto): Promise<AcceptedInvitationDto> {
    return this.log.failures('Accept', async () => {
      const invitation = await this.links.find(token);
      const found = await this.accounts.findOwner({ type: 'email', value: invitation.invitee });
      // Hashes, so that no unit of work is open yet.
      const wanted = found ? undefined : await this.invited.prepare(invitation, { username, password });
      if (wanted) this.source.tellAlone('Register');
      await this.unitOfWork.run(async () => {
        if (wanted) await this.links.lock(invitation);
        const user = wanted ? await this.accounts.register(wanted) : found;
        if (!user) throw new Error('there is neither an account nor what makes one');
        await this.links.accept(invitation, user.id);
        if (wanted) await this.invited.welcome(user);
        await this.log.write(invitation, { userId: user.id, isNewUser: wanted !== undefined });
      });
      const redirectTo = (await this.unknownSessions.findApplication()) ?? null;
      return { isNewUser: wanted !== undefined, redirectTo };
    });
  }
}
