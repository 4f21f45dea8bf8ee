import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { MemberRoleService, MembershipService } from '#src/modules/organizations/organizations.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { ActingMemberPolicy } from '../acting-member/acting-member.policy.js';
import { Administration } from '../acting-member/administration.js';
import { MyOrganizationConfigService } from '../config/my-organization-config.service.js';
import type { ListMyMembersDto, MyMemberDto } from './my-member.dto.js';

/** The users of an organization, as its admins see them. */
@Injectable()
export class MyMemberService {
  constructor(
    private readonly administration: Administration,
    private readonly policy: ActingMemberPolicy,
    private readonly memberships: MembershipService,
    private readonly memberRoles: MemberRoleService,
    private readonly configs: MyOrganizationConfigService,
  ) {}

  list(
    { organizationId }: OrganizationActor,
    page: PageRequest,
    { organizationRoleId }: ListMyMembersDto,
  ): Promise<Page<MyMemberDto>> {
    return this.memberships.listUsers(organizationId, page, { organizationRoleId });
  }

  /** Only where the tenant allows it: whoever is added is then seen, and has not been asked. */
  async add(actor: OrganizationActor, userIds: string[]): Promise<void> {
    await this.configs.requireMembersAddedById();
    await this.administration
      .change(actor, 'portico:member:manage', () =>
        this.memberships.add('user', actor.organizationId, userIds),
      )
      .catch((error: unknown) => {
        throw isUnknownUser(error) ? EntityErrors.relationUnprocessable('user', []) : error;
      });
  }

  /** Takes the member's roles away too, so these may allow no more than the admin's own. */
  remove(actor: OrganizationActor, userId: string): Promise<void> {
    const path = { kind: 'user', organizationId: actor.organizationId, memberId: userId } as const;
    return this.administration.changeMembers(actor, 'portico:member:manage', async () => {
      await this.policy.requireWithin(actor, await this.memberRoles.lockHeld(path));
      await this.memberships.remove(path);
    });
  }

  leave(actor: OrganizationActor): Promise<void> {
    const { kind, organizationId, id: memberId } = actor;
    return this.administration.leave(actor, () =>
      this.memberships.remove({ kind, organizationId, memberId }),
    );
  }
}

/** Which of the users of the tenant there are is not for its organizations to know. */
const isUnknownUser = (error: unknown): boolean =>
  error instanceof AppError && error.code === EntityErrors.relationUnprocessable.code;
