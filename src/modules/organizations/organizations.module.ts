import { Global, Module } from '@nestjs/common';
import {
  ApplicationAccess,
  ApplicationOrganizations,
} from '#src/modules/applications/applications.public.js';
import { UserOrganizations } from '#src/modules/users/users.public.js';
import { AccessControl } from './access-control/access-control.js';
import { AccessControlController } from './access-control/access-control.controller.js';
import { AccessControlService } from './access-control/access-control.service.js';
import { AccessRuleRepository } from './access-control/access-rule.repository.js';
import { AccessTargetPolicy } from './access-control/access-target.policy.js';
import { AccessTargetRepository } from './access-control/access-target.repository.js';
import { ApplicationOrganizationController } from './applications/application-organization.controller.js';
import { ApplicationOrganizationRepository } from './applications/application-organization.repository.js';
import { ApplicationOrganizationService } from './applications/application-organization.service.js';
import { MemberApplicationController } from './applications/member-application.controller.js';
import { MemberApplicationListRepository } from './applications/member-application-list.repository.js';
import { MemberApplicationRepository } from './applications/member-application.repository.js';
import { MemberApplicationRoleController } from './applications/member-application-role.controller.js';
import { MemberApplicationRoleRepository } from './applications/member-application-role.repository.js';
import { MemberApplicationRoleService } from './applications/member-application-role.service.js';
import { MemberApplicationService } from './applications/member-application.service.js';
import { ExcludedApplicationsRepository } from './applications/excluded-applications.repository.js';
import { ReferredApplicationPolicy } from './applications/referred-application.policy.js';
import { ReferredApplicationRepository } from './applications/referred-application.repository.js';
import { ConsentOrganizationController } from './consent/consent-organization.controller.js';
import { ConsentOrganizationRepository } from './consent/consent-organization.repository.js';
import { ConsentOrganizationService } from './consent/consent-organization.service.js';
import { ConsentScopeController } from './consent/consent-scope.controller.js';
import { ConsentScopePolicy } from './consent/consent-scope.policy.js';
import { ConsentScopeRepository } from './consent/consent-scope.repository.js';
import { ConsentScopeService } from './consent/consent-scope.service.js';
import { MemberController } from './members/member.controller.js';
import { MemberListRepository } from './members/member-list.repository.js';
import { MemberRepository } from './members/member.repository.js';
import { MemberRoleController } from './members/member-role.controller.js';
import { MemberRoleRepository } from './members/member-role.repository.js';
import { MemberRoleService } from './members/member-role.service.js';
import { MemberService } from './members/member.service.js';
import { NonMemberSearchRepository } from './members/non-member-search.repository.js';
import { UserOrganizationController } from './members/user-organization.controller.js';
import { UserOrganizationRepository } from './members/user-organization.repository.js';
import { UserOrganizationService } from './members/user-organization.service.js';
import { OrganizationController } from './organization.controller.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationRoleAssignmentPolicy } from './organization-role-assignment.policy.js';
import { OrganizationService } from './organization.service.js';
import { OrganizationRoleController } from './template/organization-role.controller.js';
import { OrganizationRoleRepository } from './template/organization-role.repository.js';
import { OrganizationRoleResourceScopeController } from './template/organization-role-resource-scope.controller.js';
import { OrganizationRoleResourceScopeRepository } from './template/organization-role-resource-scope.repository.js';
import { OrganizationRoleResourceScopeService } from './template/organization-role-resource-scope.service.js';
import { OrganizationRoleScopeController } from './template/organization-role-scope.controller.js';
import { OrganizationRoleScopeRepository } from './template/organization-role-scope.repository.js';
import { OrganizationRoleScopeService } from './template/organization-role-scope.service.js';
import { OrganizationRoleService } from './template/organization-role.service.js';
import { OrganizationScopeController } from './template/organization-scope.controller.js';
import { OrganizationScopeRepository } from './template/organization-scope.repository.js';
import { OrganizationScopeService } from './template/organization-scope.service.js';
import { ResourceScopePolicy } from './template/resource-scope.policy.js';
import { ShownScopesRepository } from './template/shown-scopes.repository.js';
import { OrganizationGrantsRepository } from './tokens/organization-grants.repository.js';

/** Global, so that the modules of applications and users, which are below, get what they ask about organizations from here. */
@Global()
@Module({
  controllers: [
    OrganizationRoleController,
    OrganizationRoleScopeController,
    OrganizationRoleResourceScopeController,
    OrganizationScopeController,
    OrganizationController,
    MemberController,
    MemberRoleController,
    UserOrganizationController,
    MemberApplicationController,
    MemberApplicationRoleController,
    ApplicationOrganizationController,
    ConsentScopeController,
    ConsentOrganizationController,
    AccessControlController,
  ],
  providers: [
    OrganizationRoleRepository,
    OrganizationRoleScopeRepository,
    OrganizationRoleResourceScopeRepository,
    OrganizationScopeRepository,
    ShownScopesRepository,
    ResourceScopePolicy,
    OrganizationRoleService,
    OrganizationRoleScopeService,
    OrganizationRoleResourceScopeService,
    OrganizationScopeService,
    OrganizationRepository,
    OrganizationService,
    MemberRepository,
    MemberListRepository,
    NonMemberSearchRepository,
    MemberRoleRepository,
    UserOrganizationRepository,
    MemberService,
    MemberRoleService,
    UserOrganizationService,
    OrganizationRoleAssignmentPolicy,
    ReferredApplicationRepository,
    ReferredApplicationPolicy,
    MemberApplicationRepository,
    MemberApplicationListRepository,
    MemberApplicationRoleRepository,
    ExcludedApplicationsRepository,
    ApplicationOrganizationRepository,
    MemberApplicationService,
    MemberApplicationRoleService,
    ApplicationOrganizationService,
    ConsentScopeRepository,
    ConsentScopePolicy,
    ConsentScopeService,
    ConsentOrganizationRepository,
    ConsentOrganizationService,
    AccessRuleRepository,
    AccessTargetRepository,
    AccessTargetPolicy,
    AccessControlService,
    AccessControl,
    { provide: ApplicationOrganizations, useExisting: ExcludedApplicationsRepository },
    { provide: UserOrganizations, useExisting: NonMemberSearchRepository },
    { provide: ApplicationAccess, useExisting: AccessRuleRepository },
    OrganizationGrantsRepository,
  ],
  exports: [
    AccessControl,
    ApplicationAccess,
    ApplicationOrganizations,
    UserOrganizations,
    MemberRepository,
    MemberRoleService,
    MemberService,
    OrganizationGrantsRepository,
    OrganizationRepository,
    OrganizationRoleAssignmentPolicy,
    OrganizationRoleService,
    OrganizationScopeService,
    OrganizationService,
  ],
})
export class OrganizationsModule {}
