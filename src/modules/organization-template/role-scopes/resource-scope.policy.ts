import { Injectable } from '@nestjs/common';
import { isManagementApi } from '#src/modules/resources/resources.public.js';
import { OrganizationRoleConfigService } from '../config/organization-role-config.service.js';
import { OrganizationRoleErrors } from '../roles/organization-role.errors.js';
import { OrganizationRoleResourceScopeRepository } from './organization-role-resource-scope.repository.js';
import type { OrganizationRoleType } from '../roles/organization-role.types.js';

/**
 * Which scopes of API resources a role may have: as with roles of the tenant, those of the Management API only if it is
 * for machines, and then only where the tenant allows it. A member of one organization would otherwise manage the whole
 * tenant, wherever somebody takes such a scope at its word.
 */
@Injectable()
export class ResourceScopePolicy {
  constructor(
    private readonly roleScopes: OrganizationRoleResourceScopeRepository,
    private readonly configs: OrganizationRoleConfigService,
  ) {}

  /** Lets a scope that does not exist pass: the foreign key refuses it. */
  async requireAssignable(type: OrganizationRoleType, scopeIds: readonly string[]): Promise<void> {
    if (scopeIds.length === 0) return;
    const indicators = await this.roleScopes.indicatorsOf(scopeIds);
    if (!indicators.some(isManagementApi)) return;
    if (type === 'User') throw OrganizationRoleErrors.managementApiScopesNotAssignableToUserRole();
    const { managementApiScopes } = await this.configs.get();
    if (!managementApiScopes) throw OrganizationRoleErrors.managementApiScopesNotAllowed();
  }
}
