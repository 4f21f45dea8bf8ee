import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newShortId } from '#src/kernel/ids.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { LiveEvent } from '#src/platform/events/domain-event.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { CONNECTORS_TOPIC } from './active-connectors.js';
import { ConnectorConfigs } from './connector-configs.js';
import { ConnectorChangeErrors } from './connector-change.errors.js';
import type { ConnectorDto, CreateConnectorDto, UpdateConnectorDto } from './connector.dto.js';
import type { StoredConnector } from './connector.entity.js';
import { ConnectorCreated, ConnectorDeleted, ConnectorUpdated } from './connector.events.js';
import { ConnectorRepository } from './connector.repository.js';
import { connectorView } from './connector-view.js';
import { ConnectorFactories } from './factories/connector-factories.js';
import type { ConnectorFactory } from './factories/connector-factory.js';
import { requirePlace, replacedBy, requireTarget } from './new-connector.js';
import { ownMetadata } from './own-metadata.js';

/** The connectors of a tenant: by which providers it sends messages, and with which people sign in. */
@Injectable()
export class ConnectorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly connectors: ConnectorRepository,
    private readonly configs: ConnectorConfigs,
    private readonly factories: ConnectorFactories,
    private readonly events: Events,
    private readonly notifications: Notifications,
  ) {}

  async list(target?: string): Promise<ConnectorDto[]> {
    const connectors = await this.connectors.list(target);
    return connectors.flatMap((connector) => {
      const factory = this.factories.find(connector.factoryId);
      return factory ? [this.view(connector, factory)] : [];
    });
  }

  async get(id: string): Promise<ConnectorDto> {
    const { connector, factory } = await this.require(id);
    return this.view(connector, factory);
  }

  create(given: CreateConnectorDto): Promise<ConnectorDto> {
    const { connectorId, id = newShortId(), config, metadata, syncProfile, enableTokenStorage } = given;
    const factory = this.factories.find(connectorId);
    if (!factory) throw ConnectorChangeErrors.unknownFactory(connectorId);
    const { type, metadata: described } = factory;
    const own = metadata && ownMetadata(metadata);
    const target = requireTarget(factory, own);
    return this.unitOfWork.run(async () => {
      await this.connectors.lock();
      const others = await this.connectors.listActive();
      requirePlace({ factory, target }, others, this.factories);
      const read = config ? factory.readConfig(config) : {};
      if (enableTokenStorage) requireTokenStorage(factory);
      const replaced = replacedBy(factory, others);
      if (replaced) await this.connectors.delete(replaced.id);
      const connector = await this.connectors.insert({
        id,
        factoryId: described.id,
        type,
        target,
        platform: described.platform,
        encryptedConfig: this.configs.seal(id, read),
        metadata: own ?? {},
        syncProfile: syncProfile ?? false,
        enableTokenStorage: enableTokenStorage ?? false,
      });
      if (replaced) await this.announce(new ConnectorDeleted(replaced.id, replaced.type));
      await this.announce(new ConnectorCreated(id));
      return connectorView(connector, factory, read);
    });
  }

  update(id: string, changes: UpdateConnectorDto): Promise<ConnectorDto> {
    const { config, metadata, syncProfile, enableTokenStorage } = requireChanges(changes);
    return this.unitOfWork.run(async () => {
      await this.connectors.lock();
      const { connector, factory } = await this.require(id);
      if (metadata?.target && metadata.target !== connector.target) throw ConnectorChangeErrors.targetFixed();
      if (syncProfile && factory.type !== 'Social') throw ConnectorChangeErrors.profileNotSynced();
      if (enableTokenStorage) requireTokenStorage(factory);
      const read = config && factory.readConfig(config);
      const updated = await this.connectors.update(id, {
        encryptedConfig: read && this.configs.seal(id, read),
        metadata: metadata && { ...ownMetadata(metadata), ...targetOf(connector) },
        syncProfile,
        enableTokenStorage,
      });
      if (!updated) throw EntityErrors.notFound('connector', id);
      await this.announce(new ConnectorUpdated(id, updated.changed.map(shownName)));
      return this.view(updated.row, factory);
    });
  }

  /** One whose provider is unknown can be deleted too. */
  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.connectors.lock();
      const connector = await this.connectors.find(id);
      if (!connector) throw EntityErrors.notFound('connector', id);
      await this.connectors.delete(id);
      await this.announce(new ConnectorDeleted(id, connector.type));
    });
  }

  private async announce(event: LiveEvent): Promise<void> {
    await this.notifications.publish(CONNECTORS_TOPIC, TenantContext.get());
    await this.events.publish(event);
  }

  private async require(id: string): Promise<{ connector: StoredConnector; factory: ConnectorFactory }> {
    const connector = await this.connectors.find(id);
    const factory = connector && this.factories.find(connector.factoryId);
    if (!factory) throw EntityErrors.notFound('connector', id);
    return { connector, factory };
  }

  private view(connector: StoredConnector, factory: ConnectorFactory): ConnectorDto {
    return connectorView(connector, factory, this.configs.open(connector));
  }
}

function requireTokenStorage({ metadata }: ConnectorFactory): void {
  if (!metadata.isTokenStorageSupported) throw ConnectorChangeErrors.tokensNotStored();
}

const targetOf = ({ metadata: { target } }: StoredConnector) => (target === undefined ? {} : { target });

/** Sealed anew, a config is another one each time. */
const shownName = (field: string): string => (field === 'encryptedConfig' ? 'config' : field);
