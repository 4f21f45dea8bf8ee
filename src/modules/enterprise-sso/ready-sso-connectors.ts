import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors } from '#src/modules/connectors/connectors.public.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { SignsInForEnterprise } from './providers/sso-provider.js';
import { SsoProviders } from './providers/sso-providers.js';
import { type ActiveSigningKey, SsoSigningKeyRepository } from './signing-keys/sso-signing-key.repository.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import { type SsoConnectorRow, SsoConnectorRepository } from './sso-connector.repository.js';

interface Made {
  /** Of what it was made: sealed anew, a config is another one. */
  readonly encryptedConfig: Buffer;
  readonly signingKeyId: string | undefined;
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
  ) {}

  /**
   * Throws `entity.not_exists_with_id` (404), and `connector.invalid_config` (400) where the config lacks something or is one
   * no longer.
   */
  async get(connectorId: string): Promise<SignsInForEnterprise> {
    const row = await this.connectors.find(connectorId);
    if (!row) throw EntityErrors.notExistsWithId('enterprise connector', connectorId);
    const signingKey = await this.signingKeyOf(row);
    const key = `${TenantContext.get()}/${connectorId}`;
    const known = this.made.get(key);
    if (known && isMadeOf(known, row, signingKey)) return known.provider;
    const provider = this.make(row, signingKey);
    this.made.set(key, { encryptedConfig: row.encryptedConfig, signingKeyId: signingKey?.id, provider });
    return provider;
  }

  /** Only who speaks SAML signs what it asks for. */
  private async signingKeyOf({ id, providerName }: SsoConnectorRow): Promise<ActiveSigningKey | undefined> {
    const { providerType } = this.providers.get(providerName);
    return providerType === 'saml' ? this.signingKeys.findActive(id) : undefined;
  }

  private make(
    { id, providerName, encryptedConfig, isConfigured }: SsoConnectorRow,
    signingKey: ActiveSigningKey | undefined,
  ): SignsInForEnterprise {
    if (!isConfigured) throw ConnectorErrors.invalidConfig([INCOMPLETE]);
    const config = this.configs.open(id, encryptedConfig);
    const tools = { connectorId: id, outbound: this.outbound, signingKey };
    return this.providers.get(providerName).create(config, tools);
  }
}

const isMadeOf = (
  { encryptedConfig, signingKeyId }: Made,
  row: SsoConnectorRow,
  signingKey: ActiveSigningKey | undefined,
): boolean => encryptedConfig.equals(row.encryptedConfig) && signingKeyId === signingKey?.id;

const INCOMPLETE = { path: ['config'], message: 'It lacks something that the provider has to be told.' };
