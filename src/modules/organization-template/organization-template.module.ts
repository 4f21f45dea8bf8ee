import { Module } from '@nestjs/common';
import { ResourcesModule } from '#src/modules/resources/resources.module.js';
import { OrganizationRoleConfigController } from './config/organization-role-config.controller.js';
import { OrganizationRoleConfigService } from './config/organization-role-config.service.js';
import { OrganizationRoleResourceScopeController } from './role-scopes/organization-role-resource-scope.controller.js';
import { OrganizationRoleResourceScopeRepository } from './role-scopes/organization-role-resource-scope.repository.js';
import { OrganizationRoleResourceScopeService } from './role-scopes/organization-role-resource-scope.service.js';
import { OrganizationRoleScopeController } from './role-scopes/organization-role-scope.controller.js';
import { OrganizationRoleScopeRepository } from './role-scopes/organization-role-scope.repository.js';
import { OrganizationRoleScopeService } from './role-scopes/organization-role-scope.service.js';
import { ResourceScopePolicy } from './role-scopes/resource-scope.policy.js';
import { ShownScopesRepository } from './role-scopes/shown-scopes.repository.js';
import { HeldOrganizationRolesRepository } from './roles/held-organization-roles.repository.js';
import { OrganizationRoleAssignmentPolicy } from './roles/organization-role-assignment.policy.js';
import { OrganizationRoleController } from './roles/organization-role.controller.js';
import { OrganizationRoleRepository } from './roles/organization-role.repository.js';
import { OrganizationRoleService } from './roles/organization-role.service.js';
import { OrganizationScopeController } from './scopes/organization-scope.controller.js';
import { OrganizationScopeRepository } from './scopes/organization-scope.repository.js';
import { OrganizationScopeService } from './scopes/organization-scope.service.js';

/** What all organizations have in common: the roles that members can have, and the scopes of these. */
@Module({
  imports: [ResourcesModule],
  controllers: [
    OrganizationRoleController,
    OrganizationRoleScopeController,
    OrganizationRoleResourceScopeController,
    OrganizationScopeController,
    OrganizationRoleConfigController,
  ],
  providers: [
    HeldOrganizationRolesRepository,
    OrganizationRoleConfigService,
    OrganizationRoleRepository,
    OrganizationRoleAssignmentPolicy,
    OrganizationRoleService,
    OrganizationRoleScopeRepository,
    OrganizationRoleScopeService,
    OrganizationRoleResourceScopeRepository,
    OrganizationRoleResourceScopeService,
    ResourceScopePolicy,
    ShownScopesRepository,
    OrganizationScopeRepository,
    OrganizationScopeService,
  ],
  exports: [
    HeldOrganizationRolesRepository,
    OrganizationRoleAssignmentPolicy,
    OrganizationRoleService,
    OrganizationScopeService,
  ],
})
export class OrganizationTemplateModule {}
