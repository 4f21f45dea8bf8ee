import { Global, Module } from '@nestjs/common';
import { ApplicationRoles } from '#src/modules/applications/applications.public.js';
import { ApplicationRoleController } from './application-role.controller.js';
import { ApplicationRoleRepository } from './application-role.repository.js';
import { ApplicationRoleService } from './application-role.service.js';
import { GrantedScopes } from './granted-scopes.js';
import { GrantedScopesRepository } from './granted-scopes.repository.js';
import { RoleApplicationController } from './role-application.controller.js';
import { RoleApplicationService } from './role-application.service.js';
import { RoleController } from './role.controller.js';
import { RoleHoldersRepository } from './role-holders.repository.js';
import { RoleRepository } from './role.repository.js';
import { RoleScopeController } from './role-scope.controller.js';
import { RoleScopePolicy } from './role-scope.policy.js';
import { RoleScopeRepository } from './role-scope.repository.js';
import { RoleScopeService } from './role-scope.service.js';
import { RoleSeedRepository } from './role-seed.repository.js';
import { RoleService } from './role.service.js';
import { Roles } from './roles.js';

/** Global, so that the applications module, which is below, gets its `ApplicationRoles` from here. */
@Global()
@Module({
  controllers: [RoleController, RoleScopeController, RoleApplicationController, ApplicationRoleController],
  providers: [
    RoleRepository,
    RoleScopeRepository,
    RoleHoldersRepository,
    RoleSeedRepository,
    ApplicationRoleRepository,
    GrantedScopesRepository,
    RoleScopePolicy,
    RoleService,
    RoleScopeService,
    RoleApplicationService,
    ApplicationRoleService,
    Roles,
    GrantedScopes,
    { provide: ApplicationRoles, useExisting: RoleHoldersRepository },
  ],
  exports: [ApplicationRoles, GrantedScopes, Roles, RoleSeedRepository],
})
export class RolesModule {}
