import { Injectable } from '@nestjs/common';
import { OrganizationGrantsRepository } from '#src/modules/organizations/organizations.public.js';
import { standingBy } from '#src/platform/auth/authority.js';
import type { ActingMember } from './acting-member.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { ActingMemberRepository } from './acting-member.repository.js';

/** What members may do by the roles that they have in their organization now, whatever their token says. */
@Injectable()
export class ActingMemberPolicy {
  constructor(
    private readonly members: ActingMemberRepository,
    private readonly grants: OrganizationGrantsRepository,
  ) {}

  async holds(actor: ActingMember, scopes: readonly string[]): Promise<boolean> {
    const held = await this.grants.heldBy(actor, scopes);
    return standingBy(held?.scopes, scopes) === 'holds';
  }

  async requireScopes(actor: ActingMember, scopes: readonly string[]): Promise<void> {
    if (!(await this.holds(actor, scopes))) throw MyOrganizationErrors.noLongerAllowed();
  }

  /** Whether the roles of the member hold all that these roles do. */
  async isWithin(actor: ActingMember, roleIds: readonly string[]): Promise<boolean> {
    return (await this.members.exceedingRoles(actor, roleIds)).length === 0;
  }

  /**
   * Refuses to give or take roles that hold a scope which the roles of the member do not. Lets roles that do not exist
   * pass.
   */
  async requireWithin(actor: ActingMember, roleIds: readonly string[]): Promise<void> {
    const exceeding = await this.members.exceedingRoles(actor, roleIds);
    if (exceeding.length > 0) throw MyOrganizationErrors.scopeEscalation(exceeding);
  }

  /** The same for the roles that those who join the organization just in time get. */
  async requireJitRolesWithin(actor: ActingMember): Promise<void> {
    await this.requireWithin(actor, await this.members.jitRoles(actor.organizationId));
  }
}
