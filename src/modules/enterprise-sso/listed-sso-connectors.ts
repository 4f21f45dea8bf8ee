import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import type { SsoConnectorDto, SsoConnectorWithProviderDto } from './sso-connector.dto.js';
import { SsoConnectorListRepository } from './sso-connector-list.repository.js';
import { SsoConnectorViews } from './sso-connector-views.js';

/** Enterprise connectors as operators list them, with their configs. */
@Injectable()
export class ListedSsoConnectors {
  constructor(
    private readonly connectors: SsoConnectorListRepository,
    private readonly views: SsoConnectorViews,
  ) {}

  async list(page: PageRequest | undefined): Promise<Page<SsoConnectorWithProviderDto>> {
    const { items, ...rest } = await this.connectors.list(page);
    // A list does not wait for the providers of all of them.
    return { ...rest, items: await Promise.all(items.map((row) => this.views.whole(row, false))) };
  }

  /** Those whose people join the organization. */
  async listJustInTime(
    organizationId: string,
    page: PageRequest | undefined,
  ): Promise<Page<SsoConnectorDto>> {
    const { items, ...rest } = await this.connectors.listJustInTime(organizationId, page);
    return { ...rest, items: items.map((row) => this.views.plain(row)) };
  }
}
