import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import { StoredSsoConnector } from './sso-connector.entity.js';

/** A tenant has so many at most. */
export const MAX_SSO_CONNECTORS = 1000;

/** Of all connectors of a tenant, since pages are told all of them. */
export const MAX_BRANDING_BYTES = 300_000;

/** A connector with the domains that it speaks for, in the order in which they were given. */
export interface SsoConnectorRow extends StoredSsoConnector {
  readonly domains: readonly string[];
}

type NewSsoConnector = Omit<StoredSsoConnector, 'tenantId' | 'createdAt'>;
type SsoConnectorChanges = Partial<Omit<NewSsoConnector, 'id' | 'providerName'>>;

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
  `select id, provider_name as "providerName", branding from (
     select tenant_id, id, provider_name, branding, is_configured, created_at
     from sso_connectors order by created_at, id limit $1) c
   where is_configured and exists (
     select from sso_connector_domains d where d.tenant_id = c.tenant_id and d.sso_connector_id = c.id)
   order by created_at, id`,
);
const selectByDomain = namedQuery(
  'sso connectors of an e-mail domain',
  `select c.id, c.provider_name as "providerName", c.connector_name as "connectorName", c.branding
   from sso_connector_domains d join sso_connectors c on c.tenant_id = d.tenant_id and c.id = d.sso_connector_id
   where d.domain = $1 and c.is_configured order by c.created_at, c.id limit $2`,
);
const selectByName = namedQuery(
  'sso connector with a name',
  'select id from sso_connectors where connector_name = $1',
);
const selectBrandingBytes = namedQuery(
  'brandings of sso connectors, bytes',
  'select coalesce(sum(octet_length(branding::text)), 0)::int as bytes from sso_connectors',
);
const deleteDomains = namedQuery(
  'domains of an sso connector, delete',
  'delete from sso_connector_domains where sso_connector_id = $1',
);
const insertDomains = namedQuery(
  'domains of an sso connector, insert',
  `insert into sso_connector_domains (sso_connector_id, domain, position)
   select $1, given.domain, given.position from unnest($2::text[]) with ordinality as given (domain, position)`,
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

  /** The id of the connector that has the name. */
  async findByName(connectorName: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(selectByName, [connectorName]))?.id;
  }

  /** Returns true where the tenant can have no more of them. Nobody else changes one until the unit of work ends. */
  async isFull(): Promise<boolean> {
    await this.lock();
    return (await this.database.entities.count(StoredSsoConnector)) >= MAX_SSO_CONNECTORS;
  }

  /** Returns true where pages would be told too much. Only who has locked them can rely on it. */
  async isBrandingTooLong(): Promise<boolean> {
    const row = await this.database.row<{ bytes: number }>(selectBrandingBytes, []);
    return (row?.bytes ?? 0) > MAX_BRANDING_BYTES;
  }

  /** Nobody else changes connectors of the tenant until the unit of work ends. */
  async lock(): Promise<void> {
    await lockForTenant(this.database, 'sso connectors');
  }

  async insert(values: NewSsoConnector): Promise<StoredSsoConnector> {
    const connector = this.database.entities.create(StoredSsoConnector, values);
    await this.database.entities.insert(StoredSsoConnector, connector);
    return connector;
  }

  update(id: string, set: SsoConnectorChanges): Promise<Updated<StoredSsoConnector> | undefined> {
    return updateReturning(this.database.entities, StoredSsoConnector, { where: { id }, set });
  }

  /** In the order in which they are given. */
  async replaceDomains(id: string, domains: readonly string[]): Promise<void> {
    await this.database.rows(deleteDomains, [id]);
    await this.database.rows(insertDomains, [id, domains]);
  }

  /** Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(StoredSsoConnector, { id });
    return affected === 1;
  }
}
