import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';

const connectorsOfOrganization = linksOf({
  table: 'organization_jit_sso_connectors',
  owner: 'organization_id',
  target: 'sso_connector_id',
});

/** The enterprise connectors whose users join an organization. */
@Injectable()
export class JitSsoConnectorRepository {
  constructor(private readonly database: Database) {}

  /** Leaves alone what is there; returns the ids of what was not. */
  add(organizationId: string, connectorIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, connectorsOfOrganization, organizationId, connectorIds);
  }

  replace(organizationId: string, connectorIds: readonly string[]): Promise<Delta> {
    return replaceLinks(this.database, connectorsOfOrganization, organizationId, { targetIds: connectorIds });
  }

  /** Says whether it was one of them. */
  remove(organizationId: string, connectorId: string): Promise<boolean> {
    return removeLink(this.database, connectorsOfOrganization, organizationId, connectorId);
  }
}
