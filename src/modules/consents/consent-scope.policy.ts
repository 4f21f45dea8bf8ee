import { Injectable } from '@nestjs/common';
import { isManagementApi } from '#src/modules/resources/resources.public.js';
import { ConsentErrors } from './consent.errors.js';
import { ConsentScopeRepository } from './consent-scope.repository.js';

/** The scopes with ids that a request names, of each kind. */
export interface NamedScopes {
  readonly organizationScopes: readonly string[];
  readonly resourceScopes: readonly string[];
  readonly organizationResourceScopes: readonly string[];
}

/** Which scopes a third-party application may be given: those that exist, and do not manage the tenant. */
@Injectable()
export class ConsentScopePolicy {
  constructor(private readonly scopes: ConsentScopeRepository) {}

  /** Keeps the scopes from being deleted until the unit of work ends. */
  async requireAllowed({
    organizationScopes,
    resourceScopes,
    organizationResourceScopes,
  }: NamedScopes): Promise<void> {
    const ofOrganizations = await this.scopes.lockOrganizationScopes(organizationScopes);
    const ofResources = await this.scopes.lockResourceScopes([
      ...resourceScopes,
      ...organizationResourceScopes,
    ]);
    const unknown = {
      organizationScopes: organizationScopes.filter((id) => !ofOrganizations.has(id)),
      resourceScopes: resourceScopes.filter((id) => !ofResources.has(id)),
      organizationResourceScopes: organizationResourceScopes.filter((id) => !ofResources.has(id)),
    };
    if (Object.values(unknown).some((ids) => ids.length > 0)) throw ConsentErrors.scopesNotFound(unknown);
    if ([...ofResources.values()].some(isManagementApi)) throw ConsentErrors.managementApiScopesNotAllowed();
  }
}
