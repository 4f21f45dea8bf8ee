import { Body, Controller, Param } from '@nestjs/common';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { MAX_UNPAGED } from '#src/kernel/page.js';
import { InvitationErrors } from '#src/modules/organization-invitations/organization-invitations.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { MyOrganizationApi } from '../my-organization-api.js';
import { memberWith } from '../my-organization-scopes.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { CreateMyInvitationDto, MyInvitationDto } from './my-invitation.dto.js';
import { MyInvitationService } from './my-invitation.service.js';

@MyOrganizationApi()
@PathParameters({
  invitationId: {
    description: 'Id of the invitation, as in `id` of `GET /api/my-organization/invitations`.',
    example: ACME.invitationId,
  },
})
@Controller('my-organization/invitations')
export class MyInvitationController {
  constructor(private readonly invitations: MyInvitationService) {}

  @GetEndpoint('', {
    audience: memberWith('portico:invitation:read'),
    operationId: 'ListMyOrganizationInvitations',
    summary: 'List invitations to my organization',
    description: 'Newest first, up to 1,000.',
    returns: [MyInvitationDto],
    maxItems: MAX_UNPAGED,
    errors: [MyOrganizationErrors.disabled],
  })
  list(@CurrentOrganizationActor() actor: OrganizationActor) {
    return this.invitations.list(actor);
  }

  @PostEndpoint('', {
    audience: memberWith('portico:invitation:manage'),
    operationId: 'CreateMyOrganizationInvitation',
    summary: 'Invite to my organization',
    description: 'With roles that allow no more than the roles of the caller do. Sends no message.',
    returns: MyInvitationDto,
    errors: [
      MyOrganizationErrors.disabled,
      EntityErrors.uniqueViolated,
      MyOrganizationErrors.scopeEscalation,
      EntityErrors.constraintViolated,
      EntityErrors.relationUnprocessable,
      InvitationErrors.expiresInPast,
    ],
  })
  create(@CurrentOrganizationActor() actor: OrganizationActor, @Body() invitation: CreateMyInvitationDto) {
    return this.invitations.create(actor, invitation);
  }

  @DeleteEndpoint(':invitationId', {
    audience: memberWith('portico:invitation:manage'),
    operationId: 'RevokeMyOrganizationInvitation',
    summary: 'Revoke invitation to my organization',
    description: 'Takes back an invitation that is pending. It stays in the list.',
    errors: [
      EntityErrors.notExistsWithId,
      MyOrganizationErrors.disabled,
      InvitationErrors.notPending,
      MyOrganizationErrors.scopeEscalation,
    ],
  })
  revoke(@CurrentOrganizationActor() actor: OrganizationActor, @Param('invitationId') invitationId: string) {
    return this.invitations.revoke(actor, invitationId);
  }
}
