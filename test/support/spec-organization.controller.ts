import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { Text } from '#src/platform/http/fields/text.js';

export class NoteDto {
  @Text({ min: 1, max: 8 }) note: string;
}

const shown = ({ kind, id, organizationId, scopes }: OrganizationActor) => ({
  kind,
  id,
  organizationId,
  scopes: [...scopes],
});

/** Endpoints for members of an organization: for any of them, and for those with one or two scopes. */
@ApiTags('Organizations')
@Controller('spec-organization')
export class SpecOrganizationController {
  @GetEndpoint('', {
    audience: { organization: [] },
    summary: 'Any member',
    operationId: 'SpecAnyMember',
    returns: 'json',
  })
  any(@CurrentOrganizationActor() actor: OrganizationActor) {
    return shown(actor);
  }

  @GetEndpoint('members', {
    audience: { organization: ['portico:member:read'] },
    summary: 'One scope',
    operationId: 'SpecOneScope',
    returns: 'json',
  })
  one(@CurrentOrganizationActor() actor: OrganizationActor) {
    return shown(actor);
  }

  @PostEndpoint('members', {
    audience: { organization: ['portico:member:read', 'portico:member:invite'] },
    summary: 'Two scopes',
    operationId: 'SpecTwoScopes',
    returns: 'json',
  })
  two(@CurrentOrganizationActor() actor: OrganizationActor, @Body() _note: NoteDto) {
    return shown(actor);
  }
}
