import { Injectable } from '@nestjs/common';
import {
  InvitationLinks,
  picturesOnTheWeb,
} from '#src/modules/organization-invitations/organization-invitations.public.js';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import { missingParts } from './asked-parts.js';
import { InvitationLog } from './invitation-log.js';
import type { ShownInvitationDto } from './invitation-page.dto.js';

/** What somebody sees who opened the link of an invitation, which nobody else has but the invited address. */
@Injectable()
export class InvitationViewService {
  constructor(
    private readonly links: InvitationLinks,
    private readonly accounts: UserAccounts,
    private readonly experiences: SignInExperiences,
    private readonly log: InvitationLog,
  ) {}

  show(token: string): Promise<ShownInvitationDto> {
    return this.log.failures('Show', async () => {
      const { organizationId, organizationName, branding, invitee, ...shown } = await this.links.find(token);
      const account = await this.accounts.findOwner({ type: 'email', value: invitee });
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
}
