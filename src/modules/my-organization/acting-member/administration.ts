import { Injectable } from '@nestjs/common';
import type { ActingMember } from './acting-member.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { type MyOrganizationScope, ROLE_SCOPE } from '../my-organization-scopes.js';
import { ActingMemberPolicy } from './acting-member.policy.js';
import { ActingMemberRepository } from './acting-member.repository.js';

/**
 * How admins change their organization: one at a time, so that of two who take each other's rights away at once the
 * second finds that its own are gone.
 */
@Injectable()
export class Administration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: ActingMemberRepository,
    private readonly policy: ActingMemberPolicy,
  ) {}

  /** Runs a change in a unit of work if the admin still holds the scope. */
  change<Result>(
    actor: ActingMember,
    scope: MyOrganizationScope,
    work: () => Promise<Result>,
  ): Promise<Result> {
    return this.alone(actor, async () => {
      await this.policy.requireScopes(actor, [scope]);
      return work();
    });
  }

  /** The same for a change that takes roles away: it may not take the last one that can give any. */
  changeMembers<Result>(
    actor: ActingMember,
    scope: MyOrganizationScope,
    work: () => Promise<Result>,
  ): Promise<Result> {
    return this.change(actor, scope, () => this.keepingRoleHolder(actor, work));
  }

  /** Runs what takes a member's own membership, for which nobody needs a scope; it may not take the last such role either. */
  leave(actor: ActingMember, work: () => Promise<void>): Promise<void> {
    return this.alone(actor, () => this.keepingRoleHolder(actor, work));
  }

  private alone<Result>({ organizationId }: ActingMember, work: () => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run(async () => {
      if (!(await this.members.lockOrganization(organizationId))) {
        throw MyOrganizationErrors.noLongerAllowed();
      }
      return work();
    });
  }

  private async keepingRoleHolder<Result>(
    { organizationId }: ActingMember,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const hadHolder = await this.members.hasHolder(organizationId, ROLE_SCOPE);
    const result = await work();
    if (hadHolder && !(await this.members.hasHolder(organizationId, ROLE_SCOPE))) {
      throw MyOrganizationErrors.lastRoleHolder(ROLE_SCOPE);
    }
    return result;
  }
}
