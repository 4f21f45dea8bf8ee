import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newShortId } from '#src/kernel/ids.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { SsoProviders } from './providers/sso-providers.js';
import { brandingOf } from './sso-branding.dto.js';
import { SsoConnectorAnnouncements } from './sso-connector-announcements.js';
import { requireTokenStorage, SsoConnectorChecks } from './sso-connector-checks.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import type {
  CreateSsoConnectorDto,
  SsoConnectorDto,
  SsoConnectorWithProviderDto,
  UpdateSsoConnectorDto,
} from './sso-connector.dto.js';
import { SsoConnectorErrors } from './sso-connector.errors.js';
import { SsoConnectorCreated, SsoConnectorDeleted, SsoConnectorUpdated } from './sso-connector.events.js';
import { SsoConnectorRepository, type SsoConnectorRow } from './sso-connector.repository.js';
import { SsoConnectorViews } from './sso-connector-views.js';
import { requireOwnDomains } from './sso-domains.js';

/** The identity providers of enterprises, as operators set them up. */
@Injectable()
export class SsoConnectorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly connectors: SsoConnectorRepository,
    private readonly configs: SsoConnectorConfigs,
    private readonly providers: SsoProviders,
    private readonly checks: SsoConnectorChecks,
    private readonly announcements: SsoConnectorAnnouncements,
    private readonly views: SsoConnectorViews,
  ) {}

  async create(given: CreateSsoConnectorDto): Promise<SsoConnectorDto> {
    const {
      providerName,
      connectorName,
      domains = [],
      branding = {},
      syncProfile,
      enableTokenStorage,
    } = given;
    const id = newShortId();
    const provider = this.providers.find(providerName);
    if (!provider) throw SsoConnectorErrors.unknownProvider(providerName);
    requireOwnDomains(domains);
    const config = provider.readConfig(given.config ?? {});
    await this.checks.requireSigningKey(id, config);
    await this.checks.requireFreeName(connectorName);
    await this.checks.probe(id, provider, config);
    if (enableTokenStorage) requireTokenStorage(provider);
    return this.unitOfWork.run(async () => {
      if (await this.connectors.isFull()) throw SsoConnectorErrors.limitExceeded();
      const connector = await this.connectors.insert({
        id,
        providerName: provider.providerName,
        connectorName,
        encryptedConfig: this.configs.seal(id, config),
        isConfigured: provider.isComplete(config),
        branding: brandingOf(branding),
        syncProfile: syncProfile ?? false,
        enableTokenStorage: enableTokenStorage ?? false,
      });
      await this.connectors.replaceDomains(id, domains);
      if (given.branding) await this.checks.requireShortBrandings();
      await this.announcements.publish(new SsoConnectorCreated(id));
      return this.views.plain({ ...connector, domains });
    });
  }

  async update(id: string, given: UpdateSsoConnectorDto): Promise<SsoConnectorWithProviderDto> {
    const changes = requireChanges(given);
    const config = await this.checked(id, changes);
    return this.unitOfWork.run(async () => {
      await this.connectors.lock();
      const before = await this.require(id);
      // The key may have gone since it was looked for.
      if (config) await this.checks.requireSigningKey(id, config);
      const fields = await this.change(before, changes, config);
      const after = await this.require(id);
      await this.announcements.publish(new SsoConnectorUpdated(id, fields));
      return this.views.withProvider(after);
    });
  }

  async get(id: string): Promise<SsoConnectorWithProviderDto> {
    return this.views.whole(await this.require(id), true);
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.connectors.lock();
      if (!(await this.connectors.delete(id))) throw EntityErrors.notFound('enterprise connector', id);
      await this.announcements.publish(new SsoConnectorDeleted(id));
    });
  }

  /** Returns the config as it is to be stored, where one is given. */
  private async checked(id: string, changes: UpdateSsoConnectorDto): Promise<JsonObject | undefined> {
    const { providerName } = await this.require(id);
    const provider = this.providers.get(providerName);
    if (changes.domains) requireOwnDomains(changes.domains);
    if (changes.connectorName !== undefined) await this.checks.requireFreeName(changes.connectorName, id);
    const config = changes.config && provider.readConfig(changes.config);
    if (config) {
      await this.checks.requireSigningKey(id, config);
      await this.checks.probe(id, provider, config);
    }
    if (changes.enableTokenStorage) requireTokenStorage(provider);
    return config;
  }

  /** Returns the names of the fields that changed. */
  private async change(
    { id, providerName, domains: former }: SsoConnectorRow,
    { connectorName, domains, branding, syncProfile, enableTokenStorage }: UpdateSsoConnectorDto,
    config: JsonObject | undefined,
  ): Promise<string[]> {
    const set = {
      connectorName,
      branding: branding && brandingOf(branding),
      syncProfile,
      enableTokenStorage,
      ...(config && {
        encryptedConfig: this.configs.seal(id, config),
        isConfigured: this.providers.get(providerName).isComplete(config),
      }),
    };
    const isGiven = Object.values(set).some((value) => value !== undefined);
    const updated = isGiven ? await this.connectors.update(id, set) : undefined;
    if (branding) await this.checks.requireShortBrandings();
    const fields = new Set((updated?.changed ?? []).map(shownName));
    if (domains && domains.join() !== former.join()) {
      await this.connectors.replaceDomains(id, domains);
      fields.add('domains');
    }
    return [...fields];
  }

  private async require(id: string): Promise<SsoConnectorRow> {
    const row = await this.connectors.find(id);
    if (!row) throw EntityErrors.notExistsWithId('enterprise connector', id);
    return row;
  }
}

/** Whether the config is complete follows from it; sealed anew, it is another one each time. */
const shownName = (field: string): string =>
  field === 'encryptedConfig' || field === 'isConfigured' ? 'config' : field;
