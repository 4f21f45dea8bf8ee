import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { MembershipUpdated } from '../organization.events.js';
import { OrganizationRepository } from '../organization.repository.js';
import type { AddedMembersDto, ListMembersDto } from './member.dto.js';
import { type ListedMember, MemberListRepository } from './member-list.repository.js';
import { MemberRepository } from './member.repository.js';

/** The users that are members of an organization. */
@Injectable()
export class MemberService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberRepository,
    private readonly lists: MemberListRepository,
    private readonly events: Events,
  ) {}

  /** Nobody where there is no such organization. */
  list(organizationId: string, page: PageRequest, filter: ListMembersDto): Promise<Page<ListedMember>> {
    return this.lists.list(organizationId, page, filter);
  }

  /** Makes all of them members, or none where one does not exist. */
  add(organizationId: string, userIds: string[]): Promise<AddedMembersDto> {
    return this.unitOfWork.run(async () => {
      this.require(await this.organizations.lock(organizationId));
      const added = await this.addExisting(organizationId, userIds);
      await this.events.publish(new MembershipUpdated(organizationId, { addedUserIds: added }));
      return { userIds };
    });
  }

  /** Makes these the members. Those who stay keep their roles. */
  replace(organizationId: string, userIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      this.require(await this.organizations.lockMemberships(organizationId));
      const added = await this.addExisting(organizationId, userIds);
      const removed = await this.members.removeOthers(organizationId, userIds);
      await this.events.publish(
        new MembershipUpdated(organizationId, { addedUserIds: added, removedUserIds: removed }),
      );
    });
  }

  remove(organizationId: string, userId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.members.remove(organizationId, userId))) throw EntityErrors.notFound('member');
      await this.events.publish(new MembershipUpdated(organizationId, { removedUserIds: [userId] }));
    });
  }

  private async addExisting(organizationId: string, userIds: readonly string[]): Promise<string[]> {
    const unique = [...new Set(userIds)];
    this.require(await this.members.lockUsers(unique));
    return this.members.add(organizationId, unique);
  }

  /** What a request refers to has to exist. */
  private require(exists: boolean): void {
    if (!exists) throw EntityErrors.relationNotFound('unprocessable');
  }
}
