import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { OrganizationRoleService } from '#src/modules/organization-template/organization-template.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { ActingMemberRepository } from '../acting-member/acting-member.repository.js';
import type { MyRoleDto } from './my-role.dto.js';

/** The organization roles of the tenant, as an admin of one organization sees them. */
@Injectable()
export class MyRoleService {
  constructor(
    private readonly members: ActingMemberRepository,
    private readonly roles: OrganizationRoleService,
  ) {}

  async list(actor: OrganizationActor, page: PageRequest): Promise<Page<MyRoleDto>> {
    const { items, ...count } = await this.roles.list(page, {});
    const exceeding = new Set(
      await this.members.exceedingRoles(
        actor,
        items.map(({ id }) => id),
      ),
    );
    const isGrantable = ({ id, type }: { id: string; type: string }) => type === 'User' && !exceeding.has(id);
    return { items: items.map((role) => ({ ...role, isGrantable: isGrantable(role) })), ...count };
  }
}
