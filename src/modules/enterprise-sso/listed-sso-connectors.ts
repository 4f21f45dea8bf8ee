import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { SsoProviders } from './providers/sso-providers.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import type { SsoConnectorDto, SsoConnectorWithProviderDto } from './sso-connector.dto.js';
import { SsoConnectorListRepository } from './sso-connector-list.repository.js';
import type { SsoConnectorRow } from './sso-connector.repository.js';
import { providerView, ssoConnectorView } from './sso-connector-view.js';

/** Enterprise connectors as operators list them, with their configs. */
@Injectable()
export class ListedSsoConnectors {
  constructor(
    private readonly connectors: SsoConnectorListRepository,
    private readonly configs: SsoConnectorConfigs,
    private readonly providers: SsoProviders,
  ) {}

  async list(page: PageRequest | undefined): Promise<Page<SsoConnectorWithProviderDto>> {
    const { items, ...rest } = await this.connectors.list(page);
    const views = items.map((row) => ({
      ...this.view(row),
      ...providerView(this.providers.get(row.providerName)),
    }));
    return { ...rest, items: views };
  }

  /** Those whose people join the organization. */
  async listJustInTime(
    organizationId: string,
    page: PageRequest | undefined,
  ): Promise<Page<SsoConnectorDto>> {
    const { items, ...rest } = await this.connectors.listJustInTime(organizationId, page);
    return { ...rest, items: items.map((row) => this.view(row)) };
  }

  private view(row: SsoConnectorRow): SsoConnectorDto {
    return ssoConnectorView(row, this.configs.open(row.id, row.encryptedConfig));
  }
}
