import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { OrganizationTemplateModule } from '#src/modules/organization-template/organization-template.module.js';
import { ApplicationOrganizationController } from './applications/application-organization.controller.js';
import { ApplicationOrganizationRepository } from './applications/application-organization.repository.js';
import { ApplicationOrganizationService } from './applications/application-organization.service.js';
import { MemberApplicationController } from './applications/member-application.controller.js';
import { MemberApplicationListRepository } from './applications/member-application-list.repository.js';
import { MemberApplicationRoleController } from './applications/member-application-role.controller.js';
import { ConsentedOrganizationsRepository } from './consented-organizations.repository.js';
import { JoiningRepository } from './members/joining.repository.js';
import { MemberController } from './members/member.controller.js';
import { MemberListRepository } from './members/member-list.repository.js';
import { MemberRoleController } from './members/member-role.controller.js';
import { MemberRoleRepository } from './members/member-role.repository.js';
import { MemberRoleService } from './members/member-role.service.js';
import { MembershipRepository } from './members/membership.repository.js';
import { MembershipService } from './members/membership.service.js';
import { UserOrganizationController } from './members/user-organization.controller.js';
import { UserOrganizationRepository } from './members/user-organization.repository.js';
import { UserOrganizationService } from './members/user-organization.service.js';
import { OrganizationController } from './organization.controller.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationService } from './organization.service.js';
import { MemberGrantsRepository } from './tokens/member-grants.repository.js';
import { OrganizationGrantsRepository } from './tokens/organization-grants.repository.js';

/** Organizations, their members of both kinds, and what members get tokens for. */
@Module({
  imports: [ApplicationsModule, OrganizationTemplateModule],
  controllers: [
    OrganizationController,
    MemberController,
    MemberRoleController,
    UserOrganizationController,
    MemberApplicationController,
    MemberApplicationRoleController,
    ApplicationOrganizationController,
  ],
  providers: [
    ConsentedOrganizationsRepository,
    JoiningRepository,
    OrganizationRepository,
    OrganizationService,
    MembershipRepository,
    MemberListRepository,
    MemberRoleRepository,
    UserOrganizationRepository,
    MembershipService,
    MemberRoleService,
    UserOrganizationService,
    MemberApplicationListRepository,
    ApplicationOrganizationRepository,
    ApplicationOrganizationService,
    MemberGrantsRepository,
    OrganizationGrantsRepository,
  ],
  exports: [
    ConsentedOrganizationsRepository,
    JoiningRepository,
    MemberGrantsRepository,
    MemberRoleService,
    MembershipService,
    OrganizationGrantsRepository,
    OrganizationService,
  ],
})
export class OrganizationsModule {}
