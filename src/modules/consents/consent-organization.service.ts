import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Delta } from '#src/kernel/links.js';
import type { PageRequest } from '#src/kernel/page.js';
import { ReferredApplicationPolicy } from '#src/modules/applications/applications.public.js';
import { ConsentedOrganizationsRepository } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { ConsentErrors } from './consent.errors.js';
import { ConsentOrganizationsUpdated } from './consent.events.js';
import type { ConsentOrganizationsDto } from './consent-organization.dto.js';
import { ConsentOrganizationRepository, type ConsentPath } from './consent-organization.repository.js';
import { requireThirdParty } from './third-party.policy.js';

/** A page inside an object, as the contract has it. */
export interface ConsentOrganizationsPage {
  readonly items: ConsentOrganizationsDto;
  readonly total: number;
}

/** In which of their organizations users let third-party applications act. */
@Injectable()
export class ConsentOrganizationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ReferredApplicationPolicy,
    private readonly consents: ConsentOrganizationRepository,
    private readonly organizations: ConsentedOrganizationsRepository,
    private readonly events: Events,
  ) {}

  async list(path: ConsentPath, page: PageRequest): Promise<ConsentOrganizationsPage> {
    await this.requireConsenting(path);
    const { items: organizations, total } = await this.organizations.list(
      path.applicationId,
      path.userId,
      page,
    );
    return { items: { organizations }, total };
  }

  add(path: ConsentPath, organizationIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireMember(path, organizationIds);
      await this.announce(path, { added: await this.consents.add(path, organizationIds) });
    });
  }

  /** Makes these the organizations that the application may act in. */
  replace(path: ConsentPath, organizationIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireMember(path, organizationIds);
      await this.announce(path, await this.consents.replace(path, organizationIds));
    });
  }

  remove(path: ConsentPath, organizationId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireConsenting(path);
      if (!(await this.consents.remove(path, organizationId))) {
        throw EntityErrors.notFound('consent to the organization', organizationId);
      }
      await this.announce(path, { removed: [organizationId] });
    });
  }

  private announce({ applicationId, userId }: ConsentPath, organizations: Delta): Promise<void> {
    return this.events.publish(new ConsentOrganizationsUpdated(applicationId, userId, organizations));
  }

  private async requireConsenting({ applicationId, userId }: ConsentPath): Promise<void> {
    const application = await this.applications.require(applicationId);
    if (!(await this.consents.userExists(userId))) throw EntityErrors.notFound('user', userId);
    requireThirdParty(application);
  }

  private async requireMember(path: ConsentPath, organizationIds: readonly string[]): Promise<void> {
    await this.requireConsenting(path);
    await this.consents.lockUser(path.userId);
    if (!(await this.consents.lockMemberships(path.userId, organizationIds))) {
      throw ConsentErrors.requireMembership();
    }
  }
}
