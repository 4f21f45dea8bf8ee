import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import {
  OrganizationFamily,
  OrganizationRoleDto,
} from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { MemberRoleService } from '../members/member-role.service.js';
import { MemberErrors } from '../members/member.errors.js';
import {
  AssignMemberApplicationsRolesDto,
  MemberApplicationRolesDto,
} from './member-application-role.dto.js';

@OrganizationFamily()
@ApiTags('Organizations')
@Controller('organizations/:id/applications')
export class MemberApplicationRoleController {
  constructor(private readonly memberRoles: MemberRoleService) {}

  @PostEndpoint('roles', {
    audience: 'management',
    operationId: 'AssignOrganizationRolesToApplications',
    summary: 'Give organization roles to applications',
    description:
      'Gives each of the roles to each of the applications, all of which have to be in the organization.',
    status: 201,
    errors: [
      EntityErrors.relationUnprocessable,
      EntityErrors.constraintViolated,
      MemberErrors.tooManyAssignments,
    ],
  })
  assignToMany(
    @Param('id') organizationId: string,
    @Body() { applicationIds, organizationRoleIds }: AssignMemberApplicationsRolesDto,
  ) {
    return this.memberRoles.assignToMany('application', organizationId, {
      memberIds: applicationIds,
      roleIds: organizationRoleIds,
    });
  }

  @GetEndpoint(':applicationId/roles', {
    audience: 'management',
    summary: 'List organization roles of application',
    description: 'What the application is in this organization, by name. Without a page up to 1,000 roles.',
    returns: [OrganizationRoleDto],
    page: 'optional',
    errors: [MemberErrors.requireMembership],
  })
  list(
    @Param('id') organizationId: string,
    @Param('applicationId') memberId: string,
    @PageQuery() page: PageRequest | undefined,
  ) {
    return this.memberRoles.list({ kind: 'application', organizationId, memberId }, page);
  }

  @PostEndpoint(':applicationId/roles', {
    audience: 'management',
    operationId: 'AssignOrganizationRolesToApplication',
    summary: 'Give organization roles to application',
    description:
      'Gives roles to an application of the organization. Those that it has already are passed over.',
    status: 201,
    errors: [
      EntityErrors.relationUnprocessable,
      EntityErrors.constraintViolated,
      MemberErrors.requireMembership,
    ],
  })
  assign(
    @Param('id') organizationId: string,
    @Param('applicationId') memberId: string,
    @Body() roles: MemberApplicationRolesDto,
  ) {
    return this.memberRoles.assign({ kind: 'application', organizationId, memberId }, roles);
  }

  @PutEndpoint(':applicationId/roles', {
    audience: 'management',
    summary: 'Replace organization roles of application',
    description:
      'The application has these roles in the organization and no others from then on. An empty list takes all.',
    errors: [
      EntityErrors.relationUnprocessable,
      EntityErrors.constraintViolated,
      MemberErrors.requireMembership,
    ],
  })
  replace(
    @Param('id') organizationId: string,
    @Param('applicationId') memberId: string,
    @Body() roles: MemberApplicationRolesDto,
  ) {
    return this.memberRoles.replace({ kind: 'application', organizationId, memberId }, roles);
  }

  @DeleteEndpoint(':applicationId/roles/:organizationRoleId', {
    audience: 'management',
    summary: 'Take organization role from application',
    description: 'The application loses what the role allowed in this organization, and stays in it.',
    errors: [EntityErrors.notFound, MemberErrors.requireMembership],
  })
  remove(
    @Param('id') organizationId: string,
    @Param('applicationId') memberId: string,
    @Param('organizationRoleId') organizationRoleId: string,
  ) {
    return this.memberRoles.remove({ kind: 'application', organizationId, memberId }, organizationRoleId);
  }
}
