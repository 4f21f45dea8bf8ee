import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { MAX_UNPAGED, type PageRequest } from '#src/kernel/page.js';
import {
  OrganizationFamily,
  OrganizationRoleDto,
  OrganizationScopeDto,
} from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { AssignedMemberRolesDto, AssignMembersRolesDto, MemberRolesDto } from './member-role.dto.js';
import { MemberRoleService } from './member-role.service.js';
import { MemberErrors } from './member.errors.js';

@OrganizationFamily()
@ApiTags('Organizations')
@Controller('organizations/:id/users')
export class MemberRoleController {
  constructor(private readonly memberRoles: MemberRoleService) {}

  @PostEndpoint('roles', {
    audience: 'management',
    operationId: 'AssignOrganizationRolesToUsers',
    summary: 'Give organization roles to users',
    description:
      'Gives each of the roles to each of the users, all of whom have to be members. Roles that one has already are passed over.',
    status: 201,
    errors: [
      EntityErrors.relationUnprocessable,
      EntityErrors.constraintViolated,
      MemberErrors.tooManyAssignments,
    ],
  })
  assignToMany(
    @Param('id') organizationId: string,
    @Body() { userIds, organizationRoleIds }: AssignMembersRolesDto,
  ) {
    return this.memberRoles.assignToMany('user', organizationId, {
      memberIds: userIds,
      roleIds: organizationRoleIds,
    });
  }

  @GetEndpoint(':userId/roles', {
    audience: 'management',
    summary: 'List organization roles of user',
    description: 'What the member is in this organization, by name. Without a page up to 1,000 roles.',
    returns: [OrganizationRoleDto],
    page: 'optional',
    errors: [MemberErrors.requireMembership],
  })
  list(
    @Param('id') organizationId: string,
    @Param('userId') memberId: string,
    @PageQuery() page: PageRequest | undefined,
  ) {
    return this.memberRoles.list({ kind: 'user', organizationId, memberId }, page);
  }

  @PostEndpoint(':userId/roles', {
    audience: 'management',
    operationId: 'AssignOrganizationRolesToUser',
    summary: 'Give organization roles to user',
    description: 'Gives roles to a member. Those that the user has already are passed over.',
    returns: AssignedMemberRolesDto,
    errors: [
      EntityErrors.relationUnprocessable,
      MemberErrors.roleNamesNotFound,
      EntityErrors.constraintViolated,
      MemberErrors.requireMembership,
    ],
  })
  assign(
    @Param('id') organizationId: string,
    @Param('userId') memberId: string,
    @Body() roles: MemberRolesDto,
  ) {
    return this.memberRoles.assign({ kind: 'user', organizationId, memberId }, roles);
  }

  @PutEndpoint(':userId/roles', {
    audience: 'management',
    summary: 'Replace organization roles of user',
    description:
      'The member has these roles in the organization and no others from then on. An empty list takes all.',
    errors: [
      EntityErrors.relationUnprocessable,
      MemberErrors.roleNamesNotFound,
      EntityErrors.constraintViolated,
      MemberErrors.requireMembership,
    ],
  })
  replace(
    @Param('id') organizationId: string,
    @Param('userId') memberId: string,
    @Body() roles: MemberRolesDto,
  ) {
    return this.memberRoles.replace({ kind: 'user', organizationId, memberId }, roles);
  }

  @DeleteEndpoint(':userId/roles/:organizationRoleId', {
    audience: 'management',
    summary: 'Take organization role from user',
    description: 'The member loses what the role allowed in this organization, and stays a member.',
    errors: [EntityErrors.notFound, MemberErrors.requireMembership],
  })
  remove(
    @Param('id') organizationId: string,
    @Param('userId') memberId: string,
    @Param('organizationRoleId') organizationRoleId: string,
  ) {
    return this.memberRoles.remove({ kind: 'user', organizationId, memberId }, organizationRoleId);
  }

  @GetEndpoint(':userId/scopes', {
    audience: 'management',
    summary: 'List organization scopes of user',
    description: 'What all roles of the user in the organization allow together, by name.',
    returns: [OrganizationScopeDto],
    maxItems: MAX_UNPAGED,
  })
  scopes(@Param('id') organizationId: string, @Param('userId') userId: string) {
    return this.memberRoles.scopesOfUser(organizationId, userId);
  }
}
