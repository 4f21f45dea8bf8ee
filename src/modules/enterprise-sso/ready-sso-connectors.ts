import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors, SamlAttempts } from '#src/modules/connectors/connectors.public.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { SignsInForEnterprise } from './providers/sso-provider.js';
import { SsoProviders } from './providers/sso-providers.js';
import { SsoSigningKeyRepository } from './signing-keys/sso-signing-key.repository.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import { type SsoConnectorRow, SsoConnectorRepository } from './sso-connector.repository.js';

interface Made {
  /** Of what it was made: sealed anew, a config is another one. */
  readonly encryptedConfig: Buffer;
  readonly provider: SignsInForEnterprise;
}

const REMEMBERED_CONNECTORS = 1000;

/**
 * The enterprise connectors, ready for use, with what they remember of their providers. The database says each time what a
 * connector is made of, so a change counts at once, on whatever node.
 */
@Injectable()
export class ReadySsoConnectors {
  private readonly made = new LRUCache<string, Made>({ max: REMEMBERED_CONNECTORS });

  constructor(
    private readonly connectors: SsoConnectorRepository,
    private readonly configs: SsoConnectorConfigs,
    private readonly providers: SsoProviders,
    private readonly signingKeys: SsoSigningKeyRepository,
    private readonly outbound: Outbound,
    private readonly saml: SamlAttempts,
  ) {}

  /**
   * Throws `entity.not_exists_with_id` (404), and `connector.invalid_config` (400) where the config lacks something or is one
   * no longer.
   */
  async get(connectorId: string): Promise<SignsInForEnterprise> {
    const row = await this.connectors.find(connectorId);
    if (!row) throw EntityErrors.notExistsWithId('enterprise connector', connectorId);
    const key = `${TenantContext.get()}/${connectorId}`;
    const known = this.made.get(key);
    if (known?.encryptedConfig.equals(row.encryptedConfig)) return known.provider;
    const provider = this.make(row);
    this.made.set(key, { encryptedConfig: row.encryptedConfig, provider });
    return provider;
  }

  private make({ id, providerName, encryptedConfig, isConfigured }: SsoConnectorRow): SignsInForEnterprise {
    if (!isConfigured) throw ConnectorErrors.invalidConfig([INCOMPLETE]);
    const config = this.configs.open(id, encryptedConfig);
    const { outbound, saml } = this;
    const samlKeys = () => this.signingKeys.open(id);
    return this.providers.get(providerName).create(config, { connectorId: id, outbound, saml, samlKeys });
  }
}

const INCOMPLETE = { path: ['config'], message: 'It lacks something that the provider has to be told.' };
