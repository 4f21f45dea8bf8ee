import { Module } from '@nestjs/common';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { OrganizationTemplateModule } from '#src/modules/organization-template/organization-template.module.js';
import { OrganizationsModule } from '#src/modules/organizations/organizations.module.js';
import { TenantsModule } from '#src/modules/tenants/tenants.module.js';
import { InvitationAcceptance } from './invitation-acceptance.service.js';
import { InvitationController } from './invitation.controller.js';
import { InvitationLinks } from './links/invitation-links.js';
import { InvitationTokens } from './links/invitation-tokens.js';
import { LinkedInvitationRepository } from './links/linked-invitation.repository.js';
import { InvitationMessageService } from './messages/invitation-message.service.js';
import { InvitationPolicy } from './invitation.policy.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationRoleRepository } from './invitation-role.repository.js';
import { InvitationService } from './invitation.service.js';
import { InvitedUserRepository } from './invited-user.repository.js';

/** Who becomes a member by invitation. */
@Module({
  imports: [ConnectorsModule, OrganizationsModule, OrganizationTemplateModule, TenantsModule],
  controllers: [InvitationController],
  providers: [
    InvitationRepository,
    InvitationRoleRepository,
    InvitedUserRepository,
    InvitationPolicy,
    InvitationAcceptance,
    InvitationTokens,
    LinkedInvitationRepository,
    InvitationLinks,
    InvitationMessageService,
    InvitationService,
  ],
  exports: [InvitationLinks, InvitationService],
})
export class OrganizationInvitationsModule {}
