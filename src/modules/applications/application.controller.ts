import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { JsonBody } from '#src/platform/http/json-body.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import {
  APPLICATION_SEARCH_FIELDS,
  ApplicationDto,
  type ApplicationSearchField,
  ApplicationWithAdminDto,
  CreateApplicationDto,
  ListApplicationsDto,
  UpdateApplicationDto,
} from './application.dto.js';
import { ApplicationRegistration } from './application-registration.js';
import { ApplicationErrors } from './application.errors.js';
import { ApplicationService } from './application.service.js';
import { ApplicationSecretErrors } from './secrets/application-secret.errors.js';
import { ApplicationSecretService } from './secrets/application-secret.service.js';

@ApiTags('Applications')
@PathParameters({
  applicationId: {
    description: 'Id of the application, as in `id` of `GET /api/applications`: its `client_id`.',
    example: ACME.store.id,
  },
})
@Controller('applications')
export class ApplicationController {
  constructor(
    private readonly applications: ApplicationService,
    private readonly registration: ApplicationRegistration,
    private readonly secrets: ApplicationSecretService,
  ) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List applications',
    description: 'Newest first, without those that are built in. Without a page up to 1,000.',
    returns: [ApplicationDto],
    page: 'optional',
    search: '%sync%',
    errors: [ApplicationErrors.twoExclusions],
  })
  list(
    @Query() filter: ListApplicationsDto,
    @PageQuery() page: PageRequest | undefined,
    @SearchQuery(APPLICATION_SEARCH_FIELDS) search: Search<ApplicationSearchField>,
  ) {
    return this.applications.list(filter, page, search);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create application',
    description:
      'Registers a program in which people sign in, or that calls APIs for itself. Its `id` is the `client_id`; types that keep a secret get a first one, named "Default secret", which `GET /api/applications/{id}/secrets` shows.',
    returns: ApplicationDto,
    status: 200,
    errors: [
      ApplicationErrors.useSamlApi,
      ApplicationErrors.typeCannotBeThirdParty,
      ApplicationErrors.thirdPartyTokenExchange,
      ApplicationErrors.deviceFlowNativeOnly,
      ApplicationErrors.protectedAppMetadataRequired,
      ApplicationErrors.invalidSubdomain,
      ApplicationErrors.protectedAppNotConfigured,
      EntityErrors.valueTooLong,
    ],
  })
  create(@Body() application: CreateApplicationDto) {
    return this.registration.create(application);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get application',
    description: 'Shows one application. Built-in ones, such as `demo-app`, are found too.',
    returns: ApplicationWithAdminDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.applications.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update application',
    description:
      'Changes what is named and leaves the rest. Metadata and custom data are replaced as a whole.',
    returns: ApplicationDto,
    errors: [
      ApplicationErrors.noAccessRule,
      EntityErrors.notExistsWithId,
      EntityErrors.invalidInput,
      ApplicationErrors.useSamlApi,
      ApplicationErrors.thirdPartyTokenExchange,
      ApplicationErrors.deviceFlowNotChangeable,
      ApplicationErrors.deviceFlowNativeOnly,
      ApplicationErrors.protectedOnly,
      ApplicationErrors.protectedAppNotConfigured,
      ApplicationErrors.machineOnly,
      EntityErrors.valueTooLong,
    ],
  })
  update(@Param('id') id: string, @Body() changes: UpdateApplicationDto) {
    return this.applications.update(id, changes);
  }

  @PatchEndpoint(':applicationId/custom-data', {
    audience: 'management',
    summary: 'Update custom data of application',
    description:
      'The body is custom data itself: its members are added to what is stored, or replace those of the same name. Answers with all of it.',
    returns: 'json',
    errors: [EntityErrors.notExistsWithId, EntityErrors.valueTooLong],
  })
  updateCustomData(
    @Param('applicationId') id: string,
    @JsonBody({ ...CUSTOM_DATA, example: { team: 'shop' } }) members: JsonObject,
  ) {
    return this.applications.mergeCustomData(id, members);
  }

  @DeleteEndpoint(':id/legacy-secret', {
    audience: 'management',
    summary: 'Delete legacy secret of application',
    description:
      'Ends the first secret of an application from before secrets had names. It is refused from then on; the named secrets stay.',
    returns: ApplicationDto,
    errors: [EntityErrors.notExistsWithId, ApplicationSecretErrors.noLegacySecret],
  })
  deleteLegacySecret(@Param('id') id: string) {
    return this.secrets.deleteLegacy(id);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete application',
    description:
      'Its secrets, roles and memberships go with it, and its tokens and grants end. This cannot be undone.',
    errors: [EntityErrors.notFound, ApplicationErrors.useSamlApi, ApplicationErrors.deleteCustomDomainsFirst],
  })
  delete(@Param('id') id: string) {
    return this.applications.delete(id);
  }
}
