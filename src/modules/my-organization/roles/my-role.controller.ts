import { Controller } from '@nestjs/common';
import type { PageRequest } from '#src/kernel/page.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { MyOrganizationApi } from '../my-organization-api.js';
import { memberWith } from '../my-organization-scopes.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { MyRoleDto } from './my-role.dto.js';
import { MyRoleService } from './my-role.service.js';

@MyOrganizationApi()
@Controller('my-organization/roles')
export class MyRoleController {
  constructor(private readonly roles: MyRoleService) {}

  @GetEndpoint('', {
    audience: memberWith('portico:member:read'),
    operationId: 'ListMyOrganizationRoles',
    summary: 'List roles for members of my organization',
    description: 'All organization roles by name, and whether the caller could give them to users now.',
    returns: [MyRoleDto],
    page: 'always',
    errors: [MyOrganizationErrors.disabled],
  })
  list(@CurrentOrganizationActor() actor: OrganizationActor, @PageQuery() page: PageRequest) {
    return this.roles.list(actor, page);
  }
}
