import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { MembershipUpdated } from '../organization.events.js';
import { OrganizationRepository } from '../organization.repository.js';
import type { ListMemberApplicationsDto, MemberApplicationDto } from './member-application.dto.js';
import { MemberApplicationListRepository } from './member-application-list.repository.js';
import { MemberApplicationRepository } from './member-application.repository.js';

/** The machine-to-machine applications that are members of an organization. */
@Injectable()
export class MemberApplicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberApplicationRepository,
    private readonly lists: MemberApplicationListRepository,
    private readonly events: Events,
  ) {}

  /** None where there is no such organization. */
  list(
    organizationId: string,
    page: PageRequest,
    { q }: ListMemberApplicationsDto,
  ): Promise<Page<MemberApplicationDto>> {
    return this.lists.list(organizationId, page, q);
  }

  /** Makes all of them members, or none where one cannot be. */
  add(organizationId: string, applicationIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      this.require(await this.organizations.lock(organizationId));
      const added = await this.addMachines(organizationId, applicationIds);
      await this.events.publish(new MembershipUpdated(organizationId, { addedApplicationIds: added }));
    });
  }

  /** Makes these the applications of the organization. Those that stay keep their roles. */
  replace(organizationId: string, applicationIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      this.require(await this.organizations.lockMemberships(organizationId));
      const added = await this.addMachines(organizationId, applicationIds);
      const removed = await this.members.removeOthers(organizationId, applicationIds);
      await this.events.publish(
        new MembershipUpdated(organizationId, { addedApplicationIds: added, removedApplicationIds: removed }),
      );
    });
  }

  remove(organizationId: string, applicationId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.members.remove(organizationId, applicationId))) {
        throw EntityErrors.notFound('application of the organization');
      }
      await this.events.publish(
        new MembershipUpdated(organizationId, { removedApplicationIds: [applicationId] }),
      );
    });
  }

  private async addMachines(organizationId: string, applicationIds: readonly string[]): Promise<string[]> {
    const unique = [...new Set(applicationIds)];
    const types = await this.members.lockApplications(unique);
    this.require(types.size === unique.length);
    if ([...types.values()].some((type) => type !== 'MachineToMachine')) {
      throw EntityErrors.constraintViolated();
    }
    return this.members.add(organizationId, unique);
  }

  /** What a request refers to has to exist. */
  private require(exists: boolean): void {
    if (!exists) throw EntityErrors.relationNotFound('unprocessable');
  }
}
