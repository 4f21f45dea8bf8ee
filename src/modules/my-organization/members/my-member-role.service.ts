import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { MemberRoleService } from '#src/modules/organizations/organizations.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { ActingMemberPolicy } from '../acting-member/acting-member.policy.js';
import { Administration } from '../acting-member/administration.js';
import type { MyMemberRoleDto } from './my-member-role.dto.js';

/** The roles of the users of an organization, as its admins give and take them. */
@Injectable()
export class MyMemberRoleService {
  constructor(
    private readonly administration: Administration,
    private readonly policy: ActingMemberPolicy,
    private readonly memberRoles: MemberRoleService,
  ) {}

  list(
    { organizationId }: OrganizationActor,
    memberId: string,
    page: PageRequest,
  ): Promise<Page<MyMemberRoleDto>> {
    return this.memberRoles.list({ kind: 'user', organizationId, memberId }, page);
  }

  /** What the member keeps may allow more than the admin's own roles; what is given or taken may not. */
  replace(actor: OrganizationActor, memberId: string, organizationRoleIds: readonly string[]): Promise<void> {
    return this.administration.changeMembers(actor, 'portico:member-role:update', () =>
      this.memberRoles.replace(
        { kind: 'user', organizationId: actor.organizationId, memberId },
        { organizationRoleIds: [...organizationRoleIds] },
        (changed) => this.policy.requireWithin(actor, changed),
      ),
    );
  }
}
