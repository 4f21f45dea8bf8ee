import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { notForMachines } from '#src/modules/applications/applications.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type {
  ListMemberApplicationsDto,
  MemberApplicationDto,
} from '../applications/member-application.dto.js';
import { MemberApplicationListRepository } from '../applications/member-application-list.repository.js';
import { MembershipUpdated } from '../organization.events.js';
import { OrganizationRepository } from '../organization.repository.js';
import type { ListMembersDto } from './member.dto.js';
import type { MemberKind, MemberPath } from './member-links.js';
import { type ListedMember, MemberListRepository } from './member-list.repository.js';
import { MembershipRepository } from './membership.repository.js';

/** What errors and events call members of a kind. */
const WORDS = {
  user: { member: 'member', candidate: 'user', added: 'addedUserIds', removed: 'removedUserIds' },
  application: {
    member: 'application of the organization',
    candidate: 'application',
    added: 'addedApplicationIds',
    removed: 'removedApplicationIds',
  },
} as const;

/** The users and the machine-to-machine applications that are members of an organization. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly members: MembershipRepository,
    private readonly userLists: MemberListRepository,
    private readonly applicationLists: MemberApplicationListRepository,
    private readonly events: Events,
  ) {}

  /** Nobody where there is no such organization. */
  listUsers(organizationId: string, page: PageRequest, filter: ListMembersDto): Promise<Page<ListedMember>> {
    return this.userLists.list(organizationId, page, filter);
  }

  /** None where there is no such organization. */
  listApplications(
    organizationId: string,
    page: PageRequest,
    { q }: ListMemberApplicationsDto,
  ): Promise<Page<MemberApplicationDto>> {
    return this.applicationLists.list(organizationId, page, q);
  }

  /** Makes all of them members, or none where one cannot be. */
  add(kind: MemberKind, organizationId: string, memberIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      requireOrganization(organizationId, await this.organizations.lock(organizationId));
      const added = await this.addCandidates(kind, organizationId, memberIds);
      await this.events.publish(new MembershipUpdated(organizationId, { [WORDS[kind].added]: added }));
    });
  }

  /** Makes these the members of their kind. Those that stay keep their roles. */
  replace(kind: MemberKind, organizationId: string, memberIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      requireOrganization(organizationId, await this.organizations.lockMemberships(organizationId));
      const added = await this.addCandidates(kind, organizationId, memberIds);
      const removed = await this.members.removeOthers(kind, organizationId, memberIds);
      const delta = { [WORDS[kind].added]: added, [WORDS[kind].removed]: removed };
      await this.events.publish(new MembershipUpdated(organizationId, delta));
    });
  }

  remove(path: MemberPath): Promise<void> {
    const { member, removed } = WORDS[path.kind];
    return this.unitOfWork.run(async () => {
      if (!(await this.members.remove(path))) throw EntityErrors.notFound(member, path.memberId);
      await this.events.publish(new MembershipUpdated(path.organizationId, { [removed]: [path.memberId] }));
    });
  }

  private async addCandidates(
    kind: MemberKind,
    organizationId: string,
    memberIds: readonly string[],
  ): Promise<string[]> {
    const unique = [...new Set(memberIds)];
    const candidates = await this.members.lockCandidates(kind, unique);
    const missing = unique.filter((id) => !candidates.has(id));
    if (missing.length > 0) throw EntityErrors.relationUnprocessable(WORDS[kind].candidate, missing);
    const person = unique.find((id) => kind === 'application' && candidates.get(id) !== 'MachineToMachine');
    if (person !== undefined) throw notForMachines(person);
    return this.members.add(kind, organizationId, unique);
  }
}

function requireOrganization(id: string, exists: boolean): void {
  if (!exists) throw EntityErrors.relationUnprocessable('organization', [id]);
}
