import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  HeldOrganizationRolesRepository,
  type OrganizationRoleDto,
  OrganizationRoleAssignmentPolicy,
} from '#src/modules/organization-template/organization-template.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { MAX_ASSIGNMENTS } from '../members/limits.js';
import { MemberErrors } from '../members/member.errors.js';
import { MemberRolesUpdated } from '../organization.events.js';
import { MemberApplicationErrors } from './member-application.errors.js';
import { MemberApplicationRepository } from './member-application.repository.js';
import type { AssignMemberApplicationsRolesDto } from './member-application-role.dto.js';
import { MemberApplicationRoleRepository } from './member-application-role.repository.js';

/** One application in one organization, member or not. */
export interface MemberApplicationPath {
  readonly organizationId: string;
  readonly applicationId: string;
}

/** The roles of applications in their organizations. What is no member is refused before anything else is looked at. */
@Injectable()
export class MemberApplicationRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberApplicationRepository,
    private readonly memberRoles: MemberApplicationRoleRepository,
    private readonly policy: OrganizationRoleAssignmentPolicy,
    private readonly heldRoles: HeldOrganizationRolesRepository,
    private readonly events: Events,
  ) {}

  async list(
    { organizationId, applicationId }: MemberApplicationPath,
    page: PageRequest | undefined,
  ): Promise<Page<OrganizationRoleDto>> {
    this.requireMember(await this.members.has(organizationId, applicationId));
    return this.heldRoles.listOfApplication(organizationId, applicationId, page);
  }

  /** Adds the roles that the application lacks. */
  assign(
    { organizationId, applicationId }: MemberApplicationPath,
    organizationRoleIds: readonly string[],
  ): Promise<void> {
    const roleIds = [...new Set(organizationRoleIds)];
    return this.unitOfWork.run(async () => {
      this.requireMember(await this.members.lock(organizationId, [applicationId]));
      await this.policy.requireAssignable('MachineToMachine', roleIds);
      await this.memberRoles.add(organizationId, [applicationId], roleIds);
      await this.events.publish(new MemberRolesUpdated(organizationId, [applicationId]));
    });
  }

  /** Makes these the roles of the application in the organization. */
  replace(
    { organizationId, applicationId }: MemberApplicationPath,
    organizationRoleIds: readonly string[],
  ): Promise<void> {
    const roleIds = [...new Set(organizationRoleIds)];
    return this.unitOfWork.run(async () => {
      this.requireMember(await this.members.lockAlone(organizationId, applicationId));
      await this.policy.requireAssignable('MachineToMachine', roleIds);
      await this.memberRoles.removeOthers(organizationId, applicationId, roleIds);
      await this.memberRoles.add(organizationId, [applicationId], roleIds);
      await this.events.publish(new MemberRolesUpdated(organizationId, [applicationId]));
    });
  }

  remove({ organizationId, applicationId }: MemberApplicationPath, roleId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      this.requireMember(await this.members.lock(organizationId, [applicationId]));
      if (!(await this.memberRoles.remove(organizationId, applicationId, roleId))) {
        throw EntityErrors.notFound('role of the application');
      }
      await this.events.publish(new MemberRolesUpdated(organizationId, [applicationId]));
    });
  }

  /** Gives each of the applications each of the roles, or none of them any where one is no member. */
  assignToMany(
    organizationId: string,
    { applicationIds, organizationRoleIds }: AssignMemberApplicationsRolesDto,
  ): Promise<void> {
    const [members, roleIds] = [[...new Set(applicationIds)], [...new Set(organizationRoleIds)]];
    if (members.length * roleIds.length > MAX_ASSIGNMENTS) throw MemberErrors.tooManyAssignments();
    return this.unitOfWork.run(async () => {
      if (!(await this.members.lock(organizationId, members))) {
        throw EntityErrors.relationNotFound('unprocessable');
      }
      await this.policy.requireAssignable('MachineToMachine', roleIds);
      await this.memberRoles.add(organizationId, members, roleIds);
      await this.events.publish(new MemberRolesUpdated(organizationId, members));
    });
  }

  private requireMember(isMember: boolean): void {
    if (!isMember) throw MemberApplicationErrors.requireMembership();
  }
}
