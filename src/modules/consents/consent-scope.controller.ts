import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { AddConsentScopesDto, ConsentScopePathDto, ConsentScopesDto } from './consent-scope.dto.js';
import { ConsentScopeService } from './consent-scope.service.js';
import { ConsentErrors } from './consent.errors.js';

@ApiTags('Applications')
@PathParameters({
  'user-consent-scopes/{scopeType}': {
    description:
      'Which list of the application the scope is in: `organization-scopes`, `resource-scopes`, `organization-resource-scopes` or `user-scopes`.',
    example: 'resource-scopes',
  },
})
@Controller('applications/:applicationId/user-consent-scopes')
export class ConsentScopeController {
  constructor(private readonly scopes: ConsentScopeService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List user consent scopes of application',
    description: 'What a third-party application may ask users for. Up to 1,000 scopes of each kind.',
    returns: ConsentScopesDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('applicationId') applicationId: string) {
    return this.scopes.get(applicationId);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Add user consent scopes to application',
    description:
      'Says what a third-party application may ask users for. All of the scopes are added or, where one does not exist, none; those that are there stay.',
    status: 201,
    errors: [
      ConsentErrors.scopesNotFound,
      ConsentErrors.managementApiScopesNotAllowed,
      ConsentErrors.thirdPartyOnly,
      EntityErrors.notExistsWithId,
    ],
  })
  add(@Param('applicationId') applicationId: string, @Body() scopes: AddConsentScopesDto) {
    return this.scopes.add(applicationId, scopes);
  }

  @DeleteEndpoint(':scopeType/:scopeId', {
    audience: 'management',
    operationId: 'DeleteApplicationUserConsentScope',
    summary: 'Remove user consent scope from application',
    description: 'The third-party application may ask users for the scope no more.',
    errors: [EntityErrors.notExistsWithId, EntityErrors.notFound],
  })
  remove(@Param() path: ConsentScopePathDto) {
    return this.scopes.remove(path);
  }
}
