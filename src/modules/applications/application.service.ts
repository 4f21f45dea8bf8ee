import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId, newSecret } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import { ApplicationAccess } from './application-access.js';
import { ApplicationRoles } from './application-roles.repository.js';
import type {
  ApplicationDto,
  ApplicationSearchField,
  ApplicationWithAdminDto,
  CreateApplicationDto,
  ListApplicationsDto,
  UpdateApplicationDto,
} from './application.dto.js';
import type { Application } from './application.entity.js';
import {
  ApplicationCreated,
  ApplicationDeleted,
  ApplicationSecretsUpdated,
  ApplicationUpdated,
} from './application.events.js';
import { ApplicationErrors } from './application.errors.js';
import { hasSecrets, requireChangeable, requireCreatable, requireDeletable } from './application.policy.js';
import { ApplicationRepository, type NewApplication } from './application.repository.js';
import { BuiltInApplications } from './clients/built-in-applications.js';
import { ApplicationSecretErrors } from './secrets/application-secret.errors.js';
import { ApplicationSecrets } from './secrets/application-secrets.js';

/** The name of the secret that an application is born with. */
const DEFAULT_SECRET = 'Default secret';
const NO_URIS = { redirectUris: [], postLogoutRedirectUris: [] };

export interface NewMachine {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly description: string;
}

/** Applications: the clients of the OpenID provider. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly builtIn: BuiltInApplications,
    private readonly roles: ApplicationRoles,
    private readonly access: ApplicationAccess,
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

  create(application: CreateApplicationDto): Promise<ApplicationDto> {
    requireCreatable(application);
    const { name, description = null, type, isThirdParty = false, customData = {} } = application;
    const { oidcClientMetadata = NO_URIS, customClientMetadata = {} } = application;
    return this.add(
      {
        id: newId(),
        name,
        description,
        type,
        isThirdParty,
        customData,
        oidcClientMetadata,
        customClientMetadata,
      },
      newSecret(),
    );
  }

  /** Adds a machine-to-machine application with one secret that never expires. */
  async createMachine({ id, secret, name, description }: NewMachine): Promise<void> {
    await this.add(
      {
        id,
        name,
        description,
        type: 'MachineToMachine',
        isThirdParty: false,
        customData: {},
        oidcClientMetadata: NO_URIS,
        customClientMetadata: {},
      },
      secret,
    );
  }

  /** Also those that are built in. */
  async get(id: string): Promise<ApplicationWithAdminDto> {
    const builtIn = this.builtIn.find(id);
    if (builtIn) return builtIn;
    const application = await this.require(id);
    return { ...this.shown(application), isAdmin: await this.roles.holdsAdmin(id) };
  }

  update(id: string, changes: UpdateApplicationDto): Promise<ApplicationDto> {
    return this.unitOfWork.run(async () => {
      const application = await this.require(id);
      requireChangeable(application, changes);
      const { isAdmin, protectedAppMetadata: _, ...columns } = changes;
      requireChanges({ isAdmin, ...columns });
      if (isAdmin !== undefined) await this.roles.setAdmin(id, isAdmin);
      await this.events.publish(new ApplicationUpdated(id));
      if (Object.keys(columns).length === 0) return this.shown(application);
      const updated = await this.applications.update(id, columns);
      if (!updated) throw EntityErrors.notExists('application');
      // The update has locked the application, so nobody takes its rules away meanwhile.
      if (columns.appLevelAccessControlEnabled && !(await this.access.hasRule(id))) {
        throw ApplicationErrors.noAccessRule();
      }
      return this.shown(updated);
    });
  }

  /** Returns all custom data; members inside a member are replaced with it. */
  mergeCustomData(id: string, members: object): Promise<object> {
    return this.unitOfWork.run(async () => {
      const customData = await this.applications.mergeCustomData(id, members);
      if (!customData) {
        await this.require(id);
        throw EntityErrors.valueTooLong();
      }
      await this.events.publish(new ApplicationUpdated(id));
      return customData;
    });
  }

  deleteLegacySecret(id: string): Promise<ApplicationDto> {
    return this.unitOfWork.run(async () => {
      await this.require(id);
      const application = await this.applications.removeLegacySecret(id);
      if (!application) throw ApplicationSecretErrors.noLegacySecret();
      await this.events.publish(new ApplicationSecretsUpdated(id));
      return this.shown(application);
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const application = await this.applications.find(id);
      if (application) requireDeletable(application);
      if (!(await this.applications.delete(id))) throw EntityErrors.notFound('application');
      await this.events.publish(new ApplicationDeleted(id));
    });
  }

  private async add(values: NewApplication, secret: string): Promise<ApplicationDto> {
    await this.secrets.ready();
    return this.unitOfWork.run(async () => {
      const application = await this.applications.insert(values);
      if (hasSecrets(application.type)) await this.secrets.add(application.id, DEFAULT_SECRET, secret);
      await this.events.publish(new ApplicationCreated(application.id));
      return this.shown(application);
    });
  }

  private async require(id: string): Promise<Application> {
    const application = await this.applications.find(id);
    if (!application) throw EntityErrors.notExistsWithId('application', id);
    return application;
  }

  private shown(application: Application): ApplicationDto {
    return { ...application, secret: this.secrets.openLegacy(application) };
  }

  /** What a SAML application stores as redirect URIs serves its own flow, and is nothing to configure. */
  private listed(application: Application): ApplicationDto {
    const shown = this.shown(application);
    return application.type === 'SAML' ? { ...shown, oidcClientMetadata: NO_URIS } : shown;
  }
}
