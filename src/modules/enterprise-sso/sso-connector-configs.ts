import { Injectable } from '@nestjs/common';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';

const encryptedConfigs = encryptedColumn({
  table: 'sso_connectors',
  column: 'encrypted_config',
  key: ['id'],
});

/** What enterprise connectors are configured with, which holds their secrets: stored encrypted as a whole. */
@Injectable()
export class SsoConnectorConfigs {
  constructor(private readonly secrets: Secrets) {}

  seal(connectorId: string, config: JsonObject): Buffer {
    return this.secrets.seal(JSON.stringify(config), encryptedConfigs, connectorId);
  }

  open(connectorId: string, encryptedConfig: Buffer): JsonObject {
    return JSON.parse(this.secrets.open(encryptedConfig, encryptedConfigs, connectorId));
  }
}
