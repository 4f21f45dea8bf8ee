import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Delta } from '#src/kernel/links.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  ListedSsoConnectors,
  type SsoConnectorDto,
} from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { JitSsoConnectorRepository } from './jit-sso-connector.repository.js';
import { JitRulesUpdated } from '../jit.events.js';

/** The enterprise connectors whose people join an organization. Who has joined stays, whatever changes here. */
@Injectable()
export class JitSsoConnectorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationService,
    private readonly connectors: JitSsoConnectorRepository,
    private readonly listed: ListedSsoConnectors,
    private readonly events: Events,
  ) {}

  async list(organizationId: string, page: PageRequest | undefined): Promise<Page<SsoConnectorDto>> {
    await this.organizations.get(organizationId);
    return this.listed.listJustInTime(organizationId, page);
  }

  /** Leaves alone what is there. */
  add(organizationId: string, connectorIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireOrganization(organizationId);
      const added = await this.connectors.add(organizationId, connectorIds);
      await this.announce(organizationId, { added });
    });
  }

  replace(organizationId: string, connectorIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireOrganization(organizationId);
      await this.announce(organizationId, await this.connectors.replace(organizationId, connectorIds));
    });
  }

  remove(organizationId: string, connectorId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.connectors.remove(organizationId, connectorId))) {
        throw EntityErrors.notFound('just-in-time connector of the organization', connectorId);
      }
      await this.announce(organizationId, { removed: [connectorId] });
    });
  }

  private announce(organizationId: string, delta: Delta): Promise<void> {
    return this.events.publish(new JitRulesUpdated(organizationId, 'ssoConnectors', delta));
  }

  private async requireOrganization(organizationId: string): Promise<void> {
    if (!(await this.organizations.lock(organizationId)))
      throw EntityErrors.relationUnprocessable('organization', [organizationId]);
  }
}
