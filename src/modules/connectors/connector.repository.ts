import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import { MAX_CONNECTORS } from './connector.dto.js';
import { StoredConnector } from './connector.entity.js';
import type { ConnectorSummary } from './new-connector.js';

type NewConnector = Omit<StoredConnector, 'tenantId' | 'createdAt'>;
type ConnectorChanges = Partial<
  Pick<StoredConnector, 'encryptedConfig' | 'metadata' | 'syncProfile' | 'enableTokenStorage'>
>;

const selectActive = namedQuery(
  'connectors in use',
  `select id, factory_id as "factoryId", type, target, platform, metadata, sync_profile as "syncProfile",
     enable_token_storage as "enableTokenStorage",
     case type when 'Social' then null else encrypted_config end as "encryptedConfig"
   from connectors order by created_at, id limit $1`,
);
const selectConfig = namedQuery(
  'config of a connector',
  'select encrypted_config as "encryptedConfig" from connectors where id = $1',
);

/** A connector that sends messages comes with its config; there can be many of the others. */
export type ActiveRow = ConnectorSummary &
  Pick<StoredConnector, 'metadata' | 'syncProfile' | 'enableTokenStorage'> & {
    readonly encryptedConfig: Buffer | null;
  };

@Injectable()
export class ConnectorRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** The connectors of the tenant, of one target where it is given, oldest first. */
  list(target?: string): Promise<StoredConnector[]> {
    const list = (take: number) =>
      this.database.entities.find(StoredConnector, {
        where: target === undefined ? {} : { target },
        order: { createdAt: 'ASC', id: 'ASC' },
        take,
      });
    return this.lists.first(list, MAX_CONNECTORS);
  }

  /** All of them, with what they are told apart by. */
  listActive(): Promise<ActiveRow[]> {
    return this.database.rows<ActiveRow>(selectActive, [MAX_CONNECTORS]);
  }

  /** As it is sealed; undefined where there is no such connector. */
  async findConfig(id: string): Promise<Buffer | undefined> {
    return (await this.database.row<{ encryptedConfig: Buffer }>(selectConfig, [id]))?.encryptedConfig;
  }

  find(id: string): Promise<StoredConnector | null> {
    return this.database.entities.findOneBy(StoredConnector, { id });
  }

  /** Nobody else changes connectors of the tenant until the unit of work ends. */
  async lock(): Promise<void> {
    await lockForTenant(this.database, 'connectors');
  }

  async insert(values: NewConnector): Promise<StoredConnector> {
    const connector = this.database.entities.create(StoredConnector, values);
    await this.database.entities.insert(StoredConnector, connector);
    return connector;
  }

  update(id: string, set: ConnectorChanges): Promise<Updated<StoredConnector> | undefined> {
    return updateReturning(this.database.entities, StoredConnector, { where: { id }, set });
  }

  async delete(id: string): Promise<void> {
    await this.database.entities.delete(StoredConnector, { id });
  }
}
