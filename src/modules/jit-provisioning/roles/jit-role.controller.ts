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
import { AddJitRolesDto, ReplaceJitRolesDto } from './jit-role.dto.js';
import { JitRoleService } from './jit-role.service.js';

@OrganizationFamily()
@ApiTags('Organizations')
@Controller('organizations/:id/jit/roles')
export class JitRoleController {
  constructor(private readonly roles: JitRoleService) {}

  @GetEndpoint('', {
    audience: 'management',
    operationId: 'ListOrganizationJitRoles',
    summary: 'List just-in-time roles of organization',
    description: 'The roles that people get who join by themselves, by name. Without a page up to 1,000.',
    returns: [OrganizationRoleDto],
    page: 'optional',
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('id') organizationId: string, @PageQuery() page: PageRequest | undefined) {
    return this.roles.list(organizationId, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'CreateOrganizationJitRole',
    summary: 'Add just-in-time roles to organization',
    description:
      'Whoever joins the organization by e-mail domain or enterprise connector gets these roles too.',
    status: 201,
    errors: [EntityErrors.relationUnprocessable, EntityErrors.constraintViolated],
  })
  add(@Param('id') organizationId: string, @Body() { organizationRoleIds }: AddJitRolesDto) {
    return this.roles.add(organizationId, organizationRoleIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    operationId: 'ReplaceOrganizationJitRoles',
    summary: 'Replace just-in-time roles of organization',
    description:
      'Whoever joins the organization by itself gets these roles and no others from then on. Members keep what they have.',
    errors: [EntityErrors.relationUnprocessable, EntityErrors.constraintViolated],
  })
  replace(@Param('id') organizationId: string, @Body() { organizationRoleIds }: ReplaceJitRolesDto) {
    return this.roles.replace(organizationId, organizationRoleIds);
  }

  @DeleteEndpoint(':organizationRoleId', {
    audience: 'management',
    operationId: 'DeleteOrganizationJitRole',
    summary: 'Remove just-in-time role from organization',
    description: 'Whoever joins from then on does not get the role. Members keep it.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('id') organizationId: string, @Param('organizationRoleId') organizationRoleId: string) {
    return this.roles.remove(organizationId, organizationRoleId);
  }
}
