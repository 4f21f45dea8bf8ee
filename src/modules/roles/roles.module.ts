import { Module } from '@nestjs/common';
import { UsersModule } from '#src/modules/users/users.module.js';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { ResourcesModule } from '#src/modules/resources/resources.module.js';
import { AdminApplicationsListener } from './admin-applications.listener.js';
import { ApplicationRoleController } from './application-role.controller.js';
import { ApplicationRoleRepository } from './application-role.repository.js';
import { ApplicationRoleService } from './application-role.service.js';
import { DefaultRolesListener } from './default-roles.listener.js';
import { GrantedScopes } from './granted-scopes.js';
import { GrantedScopesRepository } from './granted-scopes.repository.js';
import { HolderCountsRepository } from './holder-counts.repository.js';
import { RoleApplicationController } from './role-application.controller.js';
import { RoleApplicationService } from './role-application.service.js';
import { RoleAssignmentPolicy } from './role-assignment.policy.js';
import { RoleController } from './role.controller.js';
import { RoleHoldersRepository } from './role-holders.repository.js';
import { RoleRepository } from './role.repository.js';
import { RoleScopeController } from './role-scope.controller.js';
import { RoleScopePolicy } from './role-scope.policy.js';
import { RoleScopeRepository } from './role-scope.repository.js';
import { RoleScopeService } from './role-scope.service.js';
import { RoleSeedRepository } from './role-seed.repository.js';
import { RoleSeed } from './role.seed.js';
import { RoleService } from './role.service.js';
import { RoleUserController } from './role-user.controller.js';
import { RoleUserService } from './role-user.service.js';
import { Roles } from './roles.js';
import { UserRoleController } from './user-role.controller.js';
import { UserRoleRepository } from './user-role.repository.js';
import { UserRoleService } from './user-role.service.js';

@Module({
  imports: [ApplicationsModule, ResourcesModule, UsersModule],
  controllers: [
    RoleController,
    RoleScopeController,
    RoleUserController,
    RoleApplicationController,
    UserRoleController,
    ApplicationRoleController,
  ],
  providers: [
    RoleRepository,
    RoleScopeRepository,
    RoleHoldersRepository,
    RoleSeed,
    RoleSeedRepository,
    HolderCountsRepository,
    UserRoleRepository,
    ApplicationRoleRepository,
    GrantedScopesRepository,
    RoleScopePolicy,
    RoleAssignmentPolicy,
    RoleService,
    RoleScopeService,
    RoleUserService,
    RoleApplicationService,
    UserRoleService,
    ApplicationRoleService,
    DefaultRolesListener,
    Roles,
    GrantedScopes,
    AdminApplicationsListener,
  ],
  exports: [GrantedScopes, Roles, RoleSeed],
})
export class RolesModule {}
