import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { AppError } from '#src/kernel/errors.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { SsoProviders } from './providers/sso-providers.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import { SsoConnectorRepository } from './sso-connector.repository.js';

/** The connectors that what only SAML has can be set up for. */
@Injectable()
export class SamlConnectors {
  constructor(
    private readonly connectors: SsoConnectorRepository,
    private readonly configs: SsoConnectorConfigs,
    private readonly providers: SsoProviders,
  ) {}

  /** The config. Throws `entity.not_exists_with_id` (404), and what is given where the connector does not speak SAML. */
  async require(id: string, otherProtocol: () => AppError): Promise<JsonObject> {
    const row = await this.connectors.find(id);
    if (!row) throw EntityErrors.notExistsWithId('enterprise connector', id);
    if (this.providers.get(row.providerName).providerType !== 'saml') throw otherProtocol();
    return this.configs.open(id, row.encryptedConfig);
  }

  /** The same, and nobody else changes connectors of the tenant until the unit of work ends. */
  async requireLocked(id: string, otherProtocol: () => AppError): Promise<JsonObject> {
    await this.connectors.lock();
    return this.require(id, otherProtocol);
  }
}
