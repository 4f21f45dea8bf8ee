import { Body, Controller, Param, Query } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { MyOrganizationApi } from '../my-organization-api.js';
import { memberWith } from '../my-organization-scopes.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { AddMyMembersDto, ListMyMembersDto, MyMemberDto } from './my-member.dto.js';
import { MyMemberService } from './my-member.service.js';

@MyOrganizationApi()
@Controller('my-organization/members')
export class MyMemberController {
  constructor(private readonly members: MyMemberService) {}

  @GetEndpoint('', {
    audience: memberWith('portico:member:read'),
    operationId: 'ListMyOrganizationMembers',
    summary: 'List members of my organization',
    description:
      'The users of the organization that the token is for, with their roles, in the order of their ids.',
    returns: [MyMemberDto],
    page: 'always',
    errors: [MyOrganizationErrors.disabled],
  })
  list(
    @CurrentOrganizationActor() actor: OrganizationActor,
    @PageQuery() page: PageRequest,
    @Query() filter: ListMyMembersDto,
  ) {
    return this.members.list(actor, page, filter);
  }

  @PostEndpoint('', {
    audience: memberWith('portico:member:manage'),
    operationId: 'AddMyOrganizationMembers',
    summary: 'Add members to my organization',
    description:
      'All of them, without roles, or none where one does not exist. Which one that is, is not told. Only in tenants ' +
      'that have switched it on (`addMembersById`); otherwise people are invited.',
    status: 201,
    errors: [
      MyOrganizationErrors.disabled,
      EntityErrors.relationUnprocessable,
      MyOrganizationErrors.membersNotAddedById,
    ],
  })
  add(@CurrentOrganizationActor() actor: OrganizationActor, @Body() { userIds }: AddMyMembersDto) {
    return this.members.add(actor, userIds);
  }

  @DeleteEndpoint(':userId', {
    audience: memberWith('portico:member:manage'),
    operationId: 'RemoveMyOrganizationMember',
    summary: 'Remove member from my organization',
    description:
      'The user leaves the organization, and the roles there go too. They may allow no more than the roles of the caller do, and a user has to be left who can give roles.',
    errors: [
      MyOrganizationErrors.scopeEscalation,
      MyOrganizationErrors.lastRoleHolder,
      EntityErrors.notFound,
      MyOrganizationErrors.disabled,
    ],
  })
  remove(@CurrentOrganizationActor() actor: OrganizationActor, @Param('userId') userId: string) {
    return this.members.remove(actor, userId);
  }
}
