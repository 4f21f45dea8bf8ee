import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { StoredSsoConnector } from './sso-connector.entity.js';

/** A tenant has so many at most. */
export const MAX_SSO_CONNECTORS = 1000;

/** A connector with the domains that it speaks for, in the order in which they were given. */
export interface SsoConnectorRow extends StoredSsoConnector {
  readonly domains: readonly string[];
}

/** What pages show of a connector that people can sign in with. */
export type OfferedSsoConnector = Pick<StoredSsoConnector, 'id' | 'providerName' | 'branding'>;

const selectConnector = namedQuery(
  'sso connector',
  `select tenant_id as "tenantId", id, provider_name as "providerName", connector_name as "connectorName",
     encrypted_config as "encryptedConfig", is_configured as "isConfigured", branding, sync_profile as "syncProfile",
     enable_token_storage as "enableTokenStorage", created_at as "createdAt",
     array(select d.domain from sso_connector_domains d where d.tenant_id = c.tenant_id and d.sso_connector_id = c.id
       order by d.position) as domains
   from sso_connectors c where id = $1`,
);
const selectOffered = namedQuery(
  'sso connectors that people can sign in with',
  `select id, provider_name as "providerName", branding from sso_connectors c
   where is_configured and exists (
     select from sso_connector_domains d where d.tenant_id = c.tenant_id and d.sso_connector_id = c.id)
   order by created_at, id limit $1`,
);
const selectByDomain = namedQuery(
  'sso connectors of an e-mail domain',
  `select c.id, c.provider_name as "providerName", c.connector_name as "connectorName", c.branding
   from sso_connector_domains d join sso_connectors c on c.tenant_id = d.tenant_id and c.id = d.sso_connector_id
   where d.domain = $1 and c.is_configured order by c.created_at, c.id limit $2`,
);

/** Stores the identity providers of enterprises. */
@Injectable()
export class SsoConnectorRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<SsoConnectorRow | undefined> {
    return this.database.row<SsoConnectorRow & object>(selectConnector, [id]);
  }

  /** Those that are configured and speak for a domain, oldest first. */
  listOffered(): Promise<OfferedSsoConnector[]> {
    return this.database.rows<OfferedSsoConnector>(selectOffered, [MAX_SSO_CONNECTORS]);
  }

  /** Those of them that speak for the domain, which is in lower case. */
  listByDomain(domain: string): Promise<(OfferedSsoConnector & Pick<StoredSsoConnector, 'connectorName'>)[]> {
    return this.database.rows(selectByDomain, [domain, MAX_SSO_CONNECTORS]);
  }
}
