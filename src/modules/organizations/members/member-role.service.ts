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
import type { AssignedMemberRolesDto, AssignMembersRolesDto, MemberRolesDto } from './member-role.dto.js';
import { MemberErrors } from './member.errors.js';
import { MemberRepository } from './member.repository.js';
import { MemberRoleRepository } from './member-role.repository.js';

/** One user in one organization, member or not. */
export interface MemberPath {
  readonly organizationId: string;
  readonly userId: string;
}

/** The roles of members. Whoever is no member is refused before anything else is looked at. */
@Injectable()
export class MemberRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly memberRoles: MemberRoleRepository,
    private readonly policy: OrganizationRoleAssignmentPolicy,
    private readonly heldRoles: HeldOrganizationRolesRepository,
    private readonly events: Events,
  ) {}

  async list(
    { organizationId, userId }: MemberPath,
    page: PageRequest | undefined,
  ): Promise<Page<OrganizationRoleDto>> {
    if (!(await this.members.has(organizationId, userId))) throw MemberErrors.requireMembership();
    return this.heldRoles.listOfUser(organizationId, userId, page);
  }

  /** Adds the roles that the member lacks. */
  assign({ organizationId, userId }: MemberPath, roles: MemberRolesDto): Promise<AssignedMemberRolesDto> {
    return this.unitOfWork.run(async () => {
      if (!(await this.members.lock(organizationId, [userId]))) throw MemberErrors.requireMembership();
      const roleIds = await this.idsIn(roles);
      await this.policy.requireAssignable('User', roleIds);
      await this.memberRoles.add(organizationId, [userId], roleIds);
      await this.events.publish(new MemberRolesUpdated(organizationId, [userId]));
      return { organizationRoleIds: roleIds };
    });
  }

  /** Makes these the roles of the member. Whoever acts may be asked to approve of those that are given and taken. */
  replace(
    { organizationId, userId }: MemberPath,
    roles: MemberRolesDto,
    approve?: (changedRoleIds: readonly string[]) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.members.lockAlone(organizationId, userId))) throw MemberErrors.requireMembership();
      const roleIds = await this.idsIn(roles);
      await this.policy.requireAssignable('User', roleIds);
      if (approve) {
        const held = await this.memberRoles.lockHeld(organizationId, userId);
        const given = roleIds.filter((id) => !held.includes(id));
        const taken = held.filter((id) => !roleIds.includes(id));
        await approve([...given, ...taken]);
      }
      await this.memberRoles.removeOthers(organizationId, userId, roleIds);
      await this.memberRoles.add(organizationId, [userId], roleIds);
      await this.events.publish(new MemberRolesUpdated(organizationId, [userId]));
    });
  }

  /** The ids of the roles that a user has, and keeps until the unit of work ends; none where the user is no member. */
  lockHeld({ organizationId, userId }: MemberPath): Promise<string[]> {
    return this.memberRoles.lockHeld(organizationId, userId);
  }

  remove({ organizationId, userId }: MemberPath, roleId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.members.lock(organizationId, [userId]))) throw MemberErrors.requireMembership();
      if (!(await this.memberRoles.remove(organizationId, userId, roleId))) {
        throw EntityErrors.notFound('role of the member');
      }
      await this.events.publish(new MemberRolesUpdated(organizationId, [userId]));
    });
  }

  /** Gives each of the members each of the roles, or none of them any where one is no member. */
  assignToMany(
    organizationId: string,
    { userIds, organizationRoleIds }: AssignMembersRolesDto,
  ): Promise<void> {
    const [members, roleIds] = [[...new Set(userIds)], [...new Set(organizationRoleIds)]];
    if (members.length * roleIds.length > MAX_ASSIGNMENTS) throw MemberErrors.tooManyAssignments();
    return this.unitOfWork.run(async () => {
      if (!(await this.members.lock(organizationId, members))) {
        throw EntityErrors.relationNotFound('unprocessable');
      }
      await this.policy.requireAssignable('User', roleIds);
      await this.memberRoles.add(organizationId, members, roleIds);
      await this.events.publish(new MemberRolesUpdated(organizationId, members));
    });
  }

  /** What the roles of a member allow; nothing where the user is no member. */
  scopes({ organizationId, userId }: MemberPath): Promise<OrganizationScopeDto[]> {
    return this.memberRoles.scopes(organizationId, userId);
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
