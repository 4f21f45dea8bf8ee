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

  async requireScopes(actor: ActingMember, scopes: readonly string[]): Promise<void> {
    const held = await this.grants.heldBy(actor, scopes);
    if (standingBy(held?.scopes, scopes) !== 'holds') throw MyOrganizationErrors.noLongerAllowed();
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
