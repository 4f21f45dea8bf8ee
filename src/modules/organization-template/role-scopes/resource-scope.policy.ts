import { Injectable } from '@nestjs/common';
import { isManagementApi } from '#src/modules/resources/resources.public.js';
import { OrganizationRoleErrors } from '../roles/organization-role.errors.js';
import { OrganizationRoleResourceScopeRepository } from './organization-role-resource-scope.repository.js';
import type { OrganizationRoleType } from '../roles/organization-role.types.js';

/**
 * Which scopes of API resources a role may have: as with roles of the tenant, those of the Management API only if it is
 * for machines. A member of one organization would otherwise manage the whole tenant.
 */
@Injectable()
export class ResourceScopePolicy {
  constructor(private readonly roleScopes: OrganizationRoleResourceScopeRepository) {}

  /** Lets a scope that does not exist pass: the foreign key refuses it. */
  async requireAssignable(type: OrganizationRoleType, scopeIds: readonly string[]): Promise<void> {
    if (type !== 'User' || scopeIds.length === 0) return;
    const indicators = await this.roleScopes.indicatorsOf(scopeIds);
    if (indicators.some(isManagementApi)) {
      throw OrganizationRoleErrors.managementApiScopesNotAssignableToUserRole();
    }
  }
}
