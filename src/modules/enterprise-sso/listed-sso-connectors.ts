import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { SsoProviders } from './providers/sso-providers.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import type { SsoConnectorDto, SsoConnectorWithProviderDto } from './sso-connector.dto.js';
import { SsoConnectorListRepository } from './sso-connector-list.repository.js';
import type { SsoConnectorRow } from './sso-connector.repository.js';
import { ssoConnectorView, wholeView } from './sso-connector-view.js';

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
    const views = await Promise.all(
      items.map((row) => wholeView(row, this.configOf(row), this.providers.get(row.providerName))),
    );
    return { ...rest, items: views };
  }

  /** Those whose people join the organization. */
  async listJustInTime(
    organizationId: string,
    page: PageRequest | undefined,
  ): Promise<Page<SsoConnectorDto>> {
    const { items, ...rest } = await this.connectors.listJustInTime(organizationId, page);
    return { ...rest, items: items.map((row) => ssoConnectorView(row, this.configOf(row))) };
  }

  private configOf({ id, encryptedConfig }: SsoConnectorRow): JsonObject {
    return this.configs.open(id, encryptedConfig);
  }
}
