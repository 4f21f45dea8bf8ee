import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import {
  APPLICATION_SEARCH_FIELDS,
  ApplicationDto,
  type ApplicationSearchField,
} from '#src/modules/applications/applications.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import { CreateRoleApplicationsDto } from './role-application.dto.js';
import { RoleApplicationService } from './role-application.service.js';
import { RoleErrors } from './role.errors.js';

@ApiTags('Roles')
@Controller('roles/:id/applications')
export class RoleApplicationController {
  constructor(private readonly roleApplications: RoleApplicationService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List applications of role',
    description: 'Which applications have the role, newest first.',
    returns: [ApplicationDto],
    page: 'always',
    search: '%sync%',
    otherStatus: 204,
    errors: [EntityErrors.notExistsWithId],
  })
  list(
    @Param('id') roleId: string,
    @PageQuery() page: PageRequest,
    @SearchQuery(APPLICATION_SEARCH_FIELDS) search: Search<ApplicationSearchField>,
  ) {
    return this.roleApplications.list(roleId, page, search);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Give role to applications',
    description: 'Gives a machine-to-machine role to machine-to-machine applications.',
    status: 201,
    errors: [
      EntityErrors.notExistsWithId,
      RoleErrors.applicationExists,
      EntityErrors.constraintViolated,
      RoleErrors.internalRoleViolation,
    ],
  })
  add(@Param('id') roleId: string, @Body() { applicationIds }: CreateRoleApplicationsDto) {
    return this.roleApplications.add(roleId, applicationIds);
  }

  @DeleteEndpoint(':applicationId', {
    audience: 'management',
    summary: 'Take role from application',
    description: 'The application loses the role, and what it allowed.',
    errors: [EntityErrors.notExistsWithId, EntityErrors.notFound, RoleErrors.internalRoleViolation],
  })
  remove(@Param('id') roleId: string, @Param('applicationId') applicationId: string) {
    return this.roleApplications.remove(roleId, applicationId);
  }
}
