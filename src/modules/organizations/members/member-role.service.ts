import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  HeldOrganizationRolesRepository,
  type OrganizationRoleDto,
  OrganizationRoleAssignmentPolicy,
  type OrganizationScopeDto,
} from '#src/modules/organization-template/organization-template.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { MemberRolesUpdated } from '../organization.events.js';
import { MAX_ASSIGNMENTS } from './limits.js';
import type { MemberKind, MemberPath } from './member-links.js';
import type { AssignedMemberRolesDto, MemberRolesDto } from './member-role.dto.js';
import { MemberErrors } from './member.errors.js';
import { MemberRoleRepository } from './member-role.repository.js';
import { MembershipRepository } from './membership.repository.js';

/** The type of the roles that members of a kind may have, and what errors call them. */
const KINDS = {
  user: { type: 'User', member: 'member' },
  application: { type: 'MachineToMachine', member: 'application' },
} as const;

/** The roles of members. What is no member is refused before anything else is looked at. */
@Injectable()
export class MemberRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MembershipRepository,
    private readonly memberRoles: MemberRoleRepository,
    private readonly policy: OrganizationRoleAssignmentPolicy,
    private readonly heldRoles: HeldOrganizationRolesRepository,
    private readonly events: Events,
  ) {}

  async list(path: MemberPath, page: PageRequest | undefined): Promise<Page<OrganizationRoleDto>> {
    const { kind, organizationId, memberId } = path;
    this.requireMember(kind, await this.members.has(path));
    return kind === 'user'
      ? this.heldRoles.listOfUser(organizationId, memberId, page)
      : this.heldRoles.listOfApplication(organizationId, memberId, page);
  }

  /** Adds the roles that the member lacks. */
  assign(
    { kind, organizationId, memberId }: MemberPath,
    roles: MemberRolesDto,
  ): Promise<AssignedMemberRolesDto> {
    return this.unitOfWork.run(async () => {
      this.requireMember(kind, (await this.members.lock(kind, organizationId, [memberId])).has(memberId));
      const roleIds = await this.idsIn(roles);
      await this.policy.requireAssignable(KINDS[kind].type, roleIds);
      const added = await this.memberRoles.add(kind, organizationId, { memberIds: [memberId], roleIds });
      await this.events.publish(new MemberRolesUpdated(organizationId, kind, [memberId], { added }));
      return { organizationRoleIds: roleIds };
    });
  }

  /** Makes these the roles of the member. Whoever acts may be asked to approve of those that are given and taken. */
  replace(
    path: MemberPath,
    roles: MemberRolesDto,
    approve?: (changedRoleIds: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const { kind, organizationId, memberId } = path;
    return this.unitOfWork.run(async () => {
      this.requireMember(kind, await this.members.lockAlone(path));
      const roleIds = await this.idsIn(roles);
      await this.policy.requireAssignable(KINDS[kind].type, roleIds);
      if (approve) {
        const held = await this.memberRoles.lockHeld(path);
        const given = roleIds.filter((id) => !held.includes(id));
        const taken = held.filter((id) => !roleIds.includes(id));
        await approve([...given, ...taken]);
      }
      const removed = await this.memberRoles.removeOthers(path, roleIds);
      const added = await this.memberRoles.add(kind, organizationId, { memberIds: [memberId], roleIds });
      await this.events.publish(new MemberRolesUpdated(organizationId, kind, [memberId], { added, removed }));
    });
  }

  /** The ids of the roles that a member has, and keeps until the unit of work ends; none of what is no member. */
  lockHeld(path: MemberPath): Promise<string[]> {
    return this.memberRoles.lockHeld(path);
  }

  remove(path: MemberPath, roleId: string): Promise<void> {
    const { kind, organizationId, memberId } = path;
    return this.unitOfWork.run(async () => {
      this.requireMember(kind, (await this.members.lock(kind, organizationId, [memberId])).has(memberId));
      if (!(await this.memberRoles.remove(path, roleId))) {
        throw EntityErrors.notFound(`role of the ${KINDS[kind].member}`, roleId);
      }
      await this.events.publish(
        new MemberRolesUpdated(organizationId, kind, [memberId], { removed: [roleId] }),
      );
    });
  }

  /** Gives each of the members each of the roles, or none of them any where one is no member. */
  assignToMany(
    kind: MemberKind,
    organizationId: string,
    assignments: { readonly memberIds: readonly string[]; readonly roleIds: readonly string[] },
  ): Promise<void> {
    const [memberIds, roleIds] = [[...new Set(assignments.memberIds)], [...new Set(assignments.roleIds)]];
    if (memberIds.length * roleIds.length > MAX_ASSIGNMENTS) throw MemberErrors.tooManyAssignments();
    return this.unitOfWork.run(async () => {
      const members = await this.members.lock(kind, organizationId, memberIds);
      const missing = memberIds.filter((id) => !members.has(id));
      if (missing.length > 0) throw EntityErrors.relationUnprocessable(`member (${kind})`, missing);
      await this.policy.requireAssignable(KINDS[kind].type, roleIds);
      const added = await this.memberRoles.add(kind, organizationId, { memberIds, roleIds });
      await this.events.publish(new MemberRolesUpdated(organizationId, kind, memberIds, { added }));
    });
  }

  /** What the roles of a user allow; nothing where the user is no member. */
  scopesOfUser(organizationId: string, userId: string): Promise<OrganizationScopeDto[]> {
    return this.memberRoles.scopesOfUser(organizationId, userId);
  }

  private requireMember(kind: MemberKind, isMember: boolean): void {
    if (!isMember) throw MemberErrors.requireMembership(kind);
  }

  /** Those named by id and those named by name, each once. */
  private async idsIn({
    organizationRoleIds = [],
    organizationRoleNames = [],
  }: MemberRolesDto): Promise<string[]> {
    if (organizationRoleNames.length === 0) return [...new Set(organizationRoleIds)];
    const idsByName = await this.memberRoles.idsOf(organizationRoleNames);
    const unknown = organizationRoleNames.filter((name) => !idsByName.has(name));
    if (unknown.length > 0) throw MemberErrors.roleNamesNotFound(unknown);
    return [...new Set([...organizationRoleIds, ...idsByName.values()])];
  }
}
