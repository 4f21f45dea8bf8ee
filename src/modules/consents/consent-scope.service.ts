import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ReferredApplicationPolicy } from '#src/modules/applications/applications.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { AddConsentScopesDto, ConsentScopePathDto, ConsentScopesDto } from './consent-scope.dto.js';
import { ConsentScopesUpdated } from './consent.events.js';
import { ConsentScopePolicy } from './consent-scope.policy.js';
import { ConsentScopeRepository } from './consent-scope.repository.js';
import type { ConsentScopeType } from './consent-scope.types.js';
import { requireThirdParty } from './third-party.policy.js';

/** What third-party applications may ask users for. What is not listed here, they never get. */
@Injectable()
export class ConsentScopeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ReferredApplicationPolicy,
    private readonly scopes: ConsentScopeRepository,
    private readonly policy: ConsentScopePolicy,
    private readonly events: Events,
  ) {}

  /** Nothing of an application that is not third-party. */
  async get(applicationId: string): Promise<ConsentScopesDto> {
    const scopes = await this.scopes.find(applicationId);
    if (!scopes) throw EntityErrors.notExistsWithId('application', applicationId);
    return scopes;
  }

  /** Adds all of them, or none where one cannot be; leaves alone what is there. */
  add(
    applicationId: string,
    {
      organizationScopes = [],
      resourceScopes = [],
      organizationResourceScopes = [],
      userScopes = [],
    }: AddConsentScopesDto,
  ): Promise<void> {
    return this.unitOfWork.run(async () => {
      requireThirdParty(await this.applications.require(applicationId));
      await this.policy.requireAllowed({ organizationScopes, resourceScopes, organizationResourceScopes });
      const add = async (type: ConsentScopeType, scopes: readonly string[]) => ({
        [type]: { added: await this.scopes.add(applicationId, type, scopes) },
      });
      const scopes = {
        ...(await add('organization-scopes', organizationScopes)),
        ...(await add('resource-scopes', resourceScopes)),
        ...(await add('organization-resource-scopes', organizationResourceScopes)),
        ...(await add('user-scopes', userScopes)),
      };
      await this.events.publish(new ConsentScopesUpdated(applicationId, scopes));
    });
  }

  remove({ applicationId, scopeType, scopeId }: ConsentScopePathDto): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.applications.require(applicationId);
      if (!(await this.scopes.remove(applicationId, scopeType, scopeId))) {
        throw EntityErrors.notFound('scope of the application', scopeId);
      }
      const scopes = { [scopeType]: { removed: [scopeId] } };
      await this.events.publish(new ConsentScopesUpdated(applicationId, scopes));
    });
  }
}
