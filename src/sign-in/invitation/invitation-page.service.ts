import { Injectable } from '@nestjs/common';
import {
  InvitationLinks,
  picturesOnTheWeb,
} from '#src/modules/organization-invitations/organization-invitations.public.js';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { SignInSource } from '../sign-in-source.js';
import { UnknownSessions } from '../pages/unknown-sessions.js';
import { missingParts } from './asked-parts.js';
import { InvitationLog } from './invitation-log.js';
import type {
  AcceptedInvitationDto,
  AcceptInvitationDto,
  ShownInvitationDto,
} from './invitation-page.dto.js';
import { InvitedAccounts } from './invited-accounts.js';

/** What somebody does who opened the link of an invitation, which nobody else has but the invited address. */
@Injectable()
export class InvitationPageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: InvitationLinks,
    private readonly accounts: UserAccounts,
    private readonly invited: InvitedAccounts,
    private readonly experiences: SignInExperiences,
    private readonly unknownSessions: UnknownSessions,
    private readonly source: SignInSource,
    private readonly log: InvitationLog,
  ) {}

  show(token: string): Promise<ShownInvitationDto> {
    return this.log.failures('Show', async () => {
      const { organizationId, organizationName, branding, invitee, ...shown } = await this.links.find(token);
      const account = await this.accounts.findBy({ type: 'email', value: invitee });
      const lacking = { primaryEmail: invitee, hasPassword: false };
      return {
        ...shown,
        invitee,
        organization: { id: organizationId, name: organizationName, branding: picturesOnTheWeb(branding) },
        hasAccount: account !== undefined,
        missingProfile: account ? [] : missingParts(lacking, await this.experiences.get()),
      };
    });
  }

  /** The account with the invited address becomes the member; where there is none, one is made in the same unit of work. */
  accept({ token, username, password }: AcceptInvitationDto): Promise<AcceptedInvitationDto> {
    return this.log.failures('Accept', async () => {
      const invitation = await this.links.find(token);
      const found = await this.accounts.findBy({ type: 'email', value: invitation.invitee });
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
