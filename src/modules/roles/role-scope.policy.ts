import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { isManagementApi } from '#src/modules/resources/resources.public.js';
import { RoleScopeRepository } from './role-scope.repository.js';
import { RoleErrors } from './role.errors.js';
import type { RoleType } from './role.types.js';

/** Which scopes a role may have: those that exist, and those of the Management API only if it is for machines. */
@Injectable()
export class RoleScopePolicy {
  constructor(private readonly roleScopes: RoleScopeRepository) {}

  async requireAssignable(type: RoleType, scopeIds: readonly string[]): Promise<void> {
    const scopes = await this.roleScopes.findAssignable(scopeIds);
    const found = new Set(scopes.map(({ id }) => id));
    const missing = scopeIds.find((id) => !found.has(id));
    if (missing !== undefined) throw EntityErrors.notExistsWithId('scope', missing);
    if (type === 'User' && scopes.some(({ indicator }) => isManagementApi(indicator))) {
      throw RoleErrors.managementApiScopesNotAssignableToUserRole();
    }
  }
}
