import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page } from '#src/kernel/page.js';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { JitSsoConnectorDto } from './jit-sso-connector.dto.js';
import { JitSsoConnectorRepository } from './jit-sso-connector.repository.js';
import { JitRulesUpdated } from '../jit.events.js';

/** The enterprise connectors whose users join an organization. No connector exists that a request could name. */
@Injectable()
export class JitSsoConnectorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationService,
    private readonly connectors: JitSsoConnectorRepository,
    private readonly events: Events,
  ) {}

  async list(organizationId: string): Promise<Page<JitSsoConnectorDto>> {
    await this.organizations.get(organizationId);
    return { items: [], total: 0 };
  }

  /** Refuses every connector as unknown. */
  add(connectorIds: readonly string[]): Promise<never> {
    return Promise.reject(EntityErrors.relationUnprocessable('enterprise connector', connectorIds));
  }

  replace(organizationId: string, connectorIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (connectorIds.length > 0)
        throw EntityErrors.relationUnprocessable('enterprise connector', connectorIds);
      if (!(await this.organizations.lock(organizationId)))
        throw EntityErrors.relationUnprocessable('organization', [organizationId]);
      const delta = await this.connectors.clear(organizationId);
      await this.events.publish(new JitRulesUpdated(organizationId, 'ssoConnectors', delta));
    });
  }

  remove(organizationId: string, connectorId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.connectors.remove(organizationId, connectorId))) {
        throw EntityErrors.notFound('just-in-time connector of the organization', connectorId);
      }
      await this.events.publish(
        new JitRulesUpdated(organizationId, 'ssoConnectors', { removed: [connectorId] }),
      );
    });
  }
}
