import { Injectable } from '@nestjs/common';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { StoredConnector } from './connector.entity.js';

const encryptedConfigs = encryptedColumn({ table: 'connectors', column: 'encrypted_config', key: ['id'] });

/** What connectors are configured with, which holds their secrets: stored encrypted as a whole. */
@Injectable()
export class ConnectorConfigs {
  constructor(private readonly secrets: Secrets) {}

  seal(connectorId: string, config: JsonObject): Buffer {
    return this.secrets.seal(JSON.stringify(config), encryptedConfigs, connectorId);
  }

  open({ id, encryptedConfig }: Pick<StoredConnector, 'id' | 'encryptedConfig'>): JsonObject {
    return JSON.parse(this.secrets.open(encryptedConfig, encryptedConfigs, id));
  }
}
