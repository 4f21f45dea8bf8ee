import { Module } from '@nestjs/common';
import { OrganizationInvitationsModule } from '#src/modules/organization-invitations/organization-invitations.module.js';
import { JitProvisioningModule } from '#src/modules/jit-provisioning/jit-provisioning.module.js';
import { OrganizationTemplateModule } from '#src/modules/organization-template/organization-template.module.js';
import { OrganizationsModule } from '#src/modules/organizations/organizations.module.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { ActingMemberPolicy } from './acting-member/acting-member.policy.js';
import { ActingMemberRepository } from './acting-member/acting-member.repository.js';
import { Administration } from './acting-member/administration.js';
import { MyOrganizationConfigController } from './config/my-organization-config.controller.js';
import { MyOrganizationConfigService } from './config/my-organization-config.service.js';
import { MyOrganizationEnabledGuard } from './config/my-organization-enabled.guard.js';
import { DomainAcceptance } from './email-domains/domain-acceptance.js';
import { DomainClaimRepository } from './email-domains/domain-claim.repository.js';
import { DomainVerification } from './email-domains/domain-verification.js';
import { MyEmailDomainController } from './email-domains/my-email-domain.controller.js';
import { MyEmailDomainService } from './email-domains/my-email-domain.service.js';
import { InvitationAuthorListener } from './invitations/invitation-author.listener.js';
import { InvitationAuthorRepository } from './invitations/invitation-author.repository.js';
import { MyInvitationController } from './invitations/my-invitation.controller.js';
import { MyInvitationService } from './invitations/my-invitation.service.js';
import { MyMemberController } from './members/my-member.controller.js';
import { MyMemberRoleController } from './members/my-member-role.controller.js';
import { MyMemberRoleService } from './members/my-member-role.service.js';
import { MyMembershipController } from './members/my-membership.controller.js';
import { MyMemberService } from './members/my-member.service.js';
import { MyOrganizationController } from './my-organization.controller.js';
import { MyOrganizationService } from './my-organization.service.js';
import { MyRoleController } from './roles/my-role.controller.js';
import { MyRoleService } from './roles/my-role.service.js';

/** The API through which the admins of an organization manage it, and its switch. */
@Module({
  imports: [
    JitProvisioningModule,
    OrganizationInvitationsModule,
    OrganizationTemplateModule,
    OrganizationsModule,
    OutboundModule,
  ],
  controllers: [
    MyOrganizationConfigController,
    MyOrganizationController,
    MyMemberController,
    MyMembershipController,
    MyMemberRoleController,
    MyRoleController,
    MyInvitationController,
    MyEmailDomainController,
  ],
  providers: [
    ActingMemberPolicy,
    ActingMemberRepository,
    Administration,
    MyOrganizationConfigService,
    MyOrganizationEnabledGuard,
    MyOrganizationService,
    MyMemberService,
    MyMemberRoleService,
    MyRoleService,
    InvitationAuthorListener,
    InvitationAuthorRepository,
    MyInvitationService,
    MyEmailDomainService,
    DomainClaimRepository,
    DomainAcceptance,
    DomainVerification,
  ],
})
export class MyOrganizationModule {}
