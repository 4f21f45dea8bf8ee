import { Body, Controller } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { MyOrganizationApi } from './my-organization-api.js';
import { MyOrganizationDto, UpdateMyOrganizationDto } from './my-organization.dto.js';
import { MyOrganizationService } from './my-organization.service.js';
import { memberWith } from './my-organization-scopes.js';
import { MyOrganizationErrors } from './my-organization.errors.js';

@MyOrganizationApi()
@Controller('my-organization')
export class MyOrganizationController {
  constructor(private readonly organization: MyOrganizationService) {}

  @GetEndpoint('', {
    audience: memberWith('portico:organization:read'),
    operationId: 'GetMyOrganization',
    summary: 'Get my organization',
    description: 'The organization that the token is for.',
    returns: MyOrganizationDto,
    errors: [MyOrganizationErrors.disabled],
  })
  get(@CurrentOrganizationActor() actor: OrganizationActor) {
    return this.organization.get(actor);
  }

  @PatchEndpoint('', {
    audience: memberWith('portico:organization:update'),
    operationId: 'UpdateMyOrganization',
    summary: 'Update my organization',
    description:
      'Changes name or description of the organization that the token is for; what is left out stays.',
    returns: MyOrganizationDto,
    errors: [EntityErrors.invalidInput, MyOrganizationErrors.disabled],
  })
  update(@CurrentOrganizationActor() actor: OrganizationActor, @Body() changes: UpdateMyOrganizationDto) {
    return this.organization.update(actor, changes);
  }
}
