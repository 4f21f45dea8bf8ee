import { Body, Controller, Param } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { MemberErrors } from '#src/modules/organizations/organizations.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { GetEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { MyOrganizationApi } from '../my-organization-api.js';
import { memberWith } from '../my-organization-scopes.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { MyMemberRoleDto, ReplaceMyMemberRolesDto } from './my-member-role.dto.js';
import { MyMemberRoleService } from './my-member-role.service.js';

@MyOrganizationApi()
@Controller('my-organization/members/:userId/roles')
export class MyMemberRoleController {
  constructor(private readonly memberRoles: MyMemberRoleService) {}

  @GetEndpoint('', {
    audience: memberWith('portico:member:read'),
    operationId: 'ListMyOrganizationMemberRoles',
    summary: 'List roles of member of my organization',
    description: 'What a member is in the organization, by name.',
    returns: [MyMemberRoleDto],
    page: 'always',
    errors: [MemberErrors.requireMembership, MyOrganizationErrors.disabled],
  })
  list(
    @CurrentOrganizationActor() actor: OrganizationActor,
    @Param('userId') userId: string,
    @PageQuery() page: PageRequest,
  ) {
    return this.memberRoles.list(actor, userId, page);
  }

  @PutEndpoint('', {
    audience: memberWith('portico:member-role:update'),
    operationId: 'ReplaceMyOrganizationMemberRoles',
    summary: 'Replace roles of member of my organization',
    description:
      'The member then has these roles and no others. Roles that are given or taken may allow no more than the ' +
      'roles of the caller do, and a user has to be left who can give roles.',
    errors: [
      MyOrganizationErrors.scopeEscalation,
      EntityErrors.constraintViolated,
      EntityErrors.relationUnprocessable,
      MyOrganizationErrors.lastRoleHolder,
      MyOrganizationErrors.disabled,
      MemberErrors.requireMembership,
    ],
  })
  replace(
    @CurrentOrganizationActor() actor: OrganizationActor,
    @Param('userId') userId: string,
    @Body() { organizationRoleIds }: ReplaceMyMemberRolesDto,
  ) {
    return this.memberRoles.replace(actor, userId, organizationRoleIds);
  }
}
