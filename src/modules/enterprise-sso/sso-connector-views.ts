import { Injectable } from '@nestjs/common';
import { SamlAttempts } from '#src/modules/connectors/connectors.public.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import type { SsoProvider } from './providers/sso-provider.js';
import { SsoProviders } from './providers/sso-providers.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import type { SsoConnectorDto, SsoConnectorWithProviderDto } from './sso-connector.dto.js';
import type { SsoConnectorRow } from './sso-connector.repository.js';

/** Shows connectors as operators see them. */
@Injectable()
export class SsoConnectorViews {
  constructor(
    private readonly configs: SsoConnectorConfigs,
    private readonly providers: SsoProviders,
    private readonly outbound: Outbound,
    private readonly saml: SamlAttempts,
  ) {}

  plain({ encryptedConfig, isConfigured: _isConfigured, ...row }: SsoConnectorRow): SsoConnectorDto {
    return { ...row, config: this.configs.open(row.id, encryptedConfig) };
  }

  withProvider(row: SsoConnectorRow): SsoConnectorWithProviderDto {
    return { ...this.plain(row), ...providerView(this.providers.get(row.providerName)) };
  }

  /** With what follows from the config. A provider may be asked, so no unit of work is open then. */
  async whole(row: SsoConnectorRow, readsMetadata: boolean): Promise<SsoConnectorWithProviderDto> {
    const view = this.withProvider(row);
    const tools = { connectorId: row.id, outbound: this.outbound, saml: this.saml };
    const provider = this.providers.get(row.providerName);
    const providerConfig = await provider.derivedConfig?.(view.config, tools, readsMetadata);
    return { ...view, ...(providerConfig && { providerConfig }) };
  }
}

/** What operators see of the kind of provider besides. */
const providerView = ({
  name,
  providerType,
  logo,
  logoDark,
}: SsoProvider): Omit<SsoConnectorWithProviderDto, keyof SsoConnectorDto> => ({
  name,
  providerType,
  providerLogo: logo,
  providerLogoDark: logoDark,
});
