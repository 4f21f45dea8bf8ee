import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { MemberService } from '#src/modules/organizations/organizations.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { Administration } from '../acting-member/administration.js';
import type { ListMyMembersDto, MyMemberDto } from './my-member.dto.js';

/** The users of an organization, as its admins see them. */
@Injectable()
export class MyMemberService {
  constructor(
    private readonly administration: Administration,
    private readonly members: MemberService,
  ) {}

  list(
    { organizationId }: OrganizationActor,
    page: PageRequest,
    { organizationRoleId }: ListMyMembersDto,
  ): Promise<Page<MyMemberDto>> {
    return this.members.list(organizationId, page, { organizationRoleId });
  }

  async add(actor: OrganizationActor, userIds: string[]): Promise<void> {
    await this.administration.change(actor, 'portico:member:manage', () =>
      this.members.add(actor.organizationId, userIds),
    );
  }

  remove(actor: OrganizationActor, userId: string): Promise<void> {
    return this.administration.changeMembers(actor, 'portico:member:manage', () =>
      this.members.remove(actor.organizationId, userId),
    );
  }
}
