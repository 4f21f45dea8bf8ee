import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { SsoConnectorRow } from './sso-connector.repository.js';

const selectPage = namedQuery(
  'page of sso connectors',
  `select tenant_id as "tenantId", id, provider_name as "providerName", connector_name as "connectorName",
     encrypted_config as "encryptedConfig", is_configured as "isConfigured", branding, sync_profile as "syncProfile",
     enable_token_storage as "enableTokenStorage", created_at as "createdAt",
     array(select d.domain from sso_connector_domains d where d.tenant_id = c.tenant_id and d.sso_connector_id = c.id
       order by d.position) as domains
   from sso_connectors c order by created_at desc, id desc limit $1 offset $2`,
);
const countAll = namedQuery('count sso connectors', 'select count(*)::int as total from sso_connectors');

const selectJustInTime = namedQuery(
  'sso connectors whose people join an organization',
  `select c.tenant_id as "tenantId", c.id, c.provider_name as "providerName", c.connector_name as "connectorName",
     c.encrypted_config as "encryptedConfig", c.is_configured as "isConfigured", c.branding,
     c.sync_profile as "syncProfile", c.enable_token_storage as "enableTokenStorage", c.created_at as "createdAt",
     array(select d.domain from sso_connector_domains d where d.tenant_id = c.tenant_id and d.sso_connector_id = c.id
       order by d.position) as domains
   from organization_jit_sso_connectors j
     join sso_connectors c on c.tenant_id = j.tenant_id and c.id = j.sso_connector_id
   where j.organization_id = $1 order by c.created_at desc, c.id desc limit $2 offset $3`,
);
const countJustInTime = namedQuery(
  'count sso connectors whose people join an organization',
  'select count(*)::int as total from organization_jit_sso_connectors where organization_id = $1',
);

/** Enterprise connectors in lists, newest first; without a page as many as a list may have. */
@Injectable()
export class SsoConnectorListRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  list(page: PageRequest | undefined): Promise<Page<SsoConnectorRow>> {
    return this.lists.read(page, {
      rows: (limit, offset) => this.database.rows<SsoConnectorRow & object>(selectPage, [limit, offset]),
      total: async () => (await this.database.row<{ total: number }>(countAll, []))?.total ?? 0,
    });
  }

  /** Those whose people join the organization. */
  listJustInTime(organizationId: string, page: PageRequest | undefined): Promise<Page<SsoConnectorRow>> {
    return this.lists.read(page, {
      rows: (limit, offset) =>
        this.database.rows<SsoConnectorRow & object>(selectJustInTime, [organizationId, limit, offset]),
      total: async () =>
        (await this.database.row<{ total: number }>(countJustInTime, [organizationId]))?.total ?? 0,
    });
  }
}
