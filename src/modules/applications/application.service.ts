import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import type {
  ApplicationDto,
  ApplicationSearchField,
  ApplicationWithAdminDto,
  ListApplicationsDto,
  UpdateApplicationDto,
} from './application.dto.js';
import type { Application } from './application.entity.js';
import { ApplicationAdminUpdated, ApplicationDeleted, ApplicationUpdated } from './application.events.js';
import { ApplicationErrors } from './application.errors.js';
import { requireChangeable, requireDeletable } from './application.policy.js';
import { ApplicationRepository } from './application.repository.js';
import { NO_REDIRECT_URIS } from './application.types.js';
import { BuiltInApplications } from './clients/built-in-applications.js';
import { ApplicationSecrets } from './secrets/application-secrets.js';

/** The applications of a tenant: the clients of its OpenID provider. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly builtIn: BuiltInApplications,
    private readonly events: Events,
  ) {}

  async list(
    { types, isThirdParty, excludeRoleId, excludeOrganizationId }: ListApplicationsDto,
    page: PageRequest | undefined,
    search: Search<ApplicationSearchField>,
  ): Promise<Page<ApplicationDto>> {
    if (excludeRoleId !== undefined && excludeOrganizationId !== undefined) {
      throw ApplicationErrors.twoExclusions();
    }
    const filter = {
      types,
      excludeRoleId,
      excludeOrganizationId,
      ...(isThirdParty && { isThirdParty: isThirdParty === 'true' }),
    };
    const { items, total } = await this.applications.list(filter, page, search);
    return { items: items.map((application) => this.listed(application)), total };
  }

  /** Finds built-in applications too. */
  async get(id: string): Promise<ApplicationWithAdminDto> {
    const builtIn = this.builtIn.find(id);
    if (builtIn) return builtIn;
    const application = await this.require(id);
    return { ...this.secrets.withLegacySecret(application), isAdmin: await this.applications.isAdmin(id) };
  }

  update(id: string, changes: UpdateApplicationDto): Promise<ApplicationDto> {
    return this.unitOfWork.run(async () => {
      const application = await this.require(id);
      requireChangeable(application, changes);
      const { isAdmin, protectedAppMetadata: _, ...columns } = changes;
      requireChanges({ isAdmin, ...columns });
      if (isAdmin !== undefined) await this.events.publish(new ApplicationAdminUpdated(id, isAdmin));
      if (Object.keys(columns).length === 0) {
        await this.events.publish(new ApplicationUpdated(id, []));
        return this.secrets.withLegacySecret(application);
      }
      const updated = await this.applications.update(id, columns);
      if (!updated) throw EntityErrors.notExists('application', id);
      await this.events.publish(new ApplicationUpdated(id, updated.changed));
      // The update has locked the application, so nobody takes its rules away meanwhile.
      if (columns.appLevelAccessControlEnabled && !(await this.applications.hasAccessRule(id))) {
        throw ApplicationErrors.noAccessRule();
      }
      return this.secrets.withLegacySecret(updated.row);
    });
  }

  /** Returns all custom data; members inside a member are replaced with it. */
  mergeCustomData(id: string, members: object): Promise<object> {
    return this.unitOfWork.run(async () => {
      const customData = await this.applications.mergeCustomData(id, members);
      if (!customData) throw EntityErrors.notExistsWithId('application', id);
      await this.events.publish(new ApplicationUpdated(id, ['customData']));
      return customData;
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const application = await this.applications.find(id);
      if (application) requireDeletable(application);
      if (!(await this.applications.delete(id))) throw EntityErrors.notFound('application', id);
      await this.events.publish(new ApplicationDeleted(id));
    });
  }

  private async require(id: string): Promise<Application> {
    const application = await this.applications.find(id);
    if (!application) throw EntityErrors.notExistsWithId('application', id);
    return application;
  }

  /** Hides the redirect URIs that a SAML application stores: they serve its own flow, and nobody configures them. */
  private listed(application: Application): ApplicationDto {
    const shown = this.secrets.withLegacySecret(application);
    return application.type === 'SAML' ? { ...shown, oidcClientMetadata: NO_REDIRECT_URIS } : shown;
  }
}
