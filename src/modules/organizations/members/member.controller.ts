import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import {
  AddedMembersDto,
  AddMembersDto,
  ListMembersDto,
  MemberDto,
  ReplaceMembersDto,
} from './member.dto.js';
import { MembershipService } from './membership.service.js';

@OrganizationFamily()
@ApiTags('Organizations')
@Controller('organizations/:id/users')
export class MemberController {
  constructor(private readonly memberships: MembershipService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List users of organization',
    description:
      'The members with their roles there, in the order of their ids. Nobody where there is no such organization.',
    returns: [MemberDto],
    page: 'always',
  })
  list(@Param('id') id: string, @PageQuery() page: PageRequest, @Query() filter: ListMembersDto) {
    return this.memberships.listUsers(id, page, filter);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'AddOrganizationUsers',
    summary: 'Add users to organization',
    description: 'Makes users members, without roles: all of them, or none where one does not exist.',
    returns: AddedMembersDto,
    errors: [EntityErrors.relationUnprocessable],
  })
  async add(@Param('id') id: string, @Body() { userIds }: AddMembersDto): Promise<AddedMembersDto> {
    await this.memberships.add('user', id, userIds);
    return { userIds };
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace users of organization',
    description:
      'The organization has these members and no others from then on. Those who stay keep their roles; an empty list removes all.',
    errors: [EntityErrors.relationUnprocessable],
  })
  replace(@Param('id') id: string, @Body() { userIds }: ReplaceMembersDto) {
    return this.memberships.replace('user', id, userIds);
  }

  @DeleteEndpoint(':userId', {
    audience: 'management',
    summary: 'Remove user from organization',
    description: 'The user is no longer a member, and the roles there go too. The account stays.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('id') organizationId: string, @Param('userId') memberId: string) {
    return this.memberships.remove({ kind: 'user', organizationId, memberId });
  }
}
