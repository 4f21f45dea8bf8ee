import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { MAX_UNPAGED } from '#src/kernel/page.js';
import { ConnectorErrors, MessageErrors } from '#src/modules/connectors/connectors.public.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import {
  CreateInvitationDto,
  InvitationDto,
  ListInvitationsDto,
  ReplaceInvitationStatusDto,
} from './invitation.dto.js';
import { InvitationErrors } from './invitation.errors.js';
import { InvitationMessageService } from './messages/invitation-message.service.js';
import { InvitationService } from './invitation.service.js';
import { MessageBody } from './messages/message-body.js';

@OrganizationFamily()
@ApiTags('Organization invitations')
@PathParameters({
  organizationInvitationId: {
    description: 'Id of the invitation, as in `id` of `GET /api/organization-invitations`.',
    example: ACME.invitationId,
  },
})
@Controller('organization-invitations')
export class InvitationController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly messages: InvitationMessageService,
  ) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organization invitations',
    description: 'Newest first, up to 1,000 that match.',
    returns: [InvitationDto],
    maxItems: MAX_UNPAGED,
  })
  list(@Query() filter: ListInvitationsDto) {
    return this.invitations.list(filter);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create organization invitation',
    description:
      'Invites an e-mail address to an organization. Where a message is asked for that cannot be sent, nothing is created; without one you pass the invitation on yourself.',
    returns: InvitationDto,
    errors: [
      InvitationErrors.expiresInPast,
      EntityErrors.relationUnprocessable,
      EntityErrors.constraintViolated,
      InvitationErrors.alreadyMember,
      EntityErrors.uniqueViolated,
      ConnectorErrors.noConnector,
      MessageErrors.rateLimited,
    ],
  })
  create(@Body() invitation: CreateInvitationDto) {
    return this.invitations.create(invitation);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get organization invitation',
    description: 'Shows one invitation, to display it on your page, for instance.',
    returns: InvitationDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.invitations.get(id);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete organization invitation',
    description:
      'The invitation can be accepted no more, and leaves the list. Whoever accepted it stays a member.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.invitations.delete(id);
  }

  @PostEndpoint(':id/message', {
    audience: 'management',
    summary: 'Send message to invitee',
    description: 'Sends the invitee a message, again for instance. The invitation has to be pending.',
    errors: [
      EntityErrors.notExistsWithId,
      ConnectorErrors.noConnector,
      MessageErrors.rateLimited,
      InvitationErrors.notPending,
    ],
  })
  createMessage(@Param('id') id: string, @MessageBody() payload: JsonObject) {
    return this.messages.create(id, payload);
  }

  @PutEndpoint(':id/status', {
    audience: 'management',
    summary: 'Accept or revoke organization invitation',
    description:
      'Who accepts becomes a member with the roles of the invitation; a member already gains the roles. A revoked invitation can be accepted no more.',
    returns: InvitationDto,
    errors: [
      EntityErrors.notExistsWithId,
      InvitationErrors.notPending,
      InvitationErrors.noUser,
      InvitationErrors.otherAddress,
      InvitationErrors.suspended,
      EntityErrors.notFound,
      InvitationErrors.inviterNoLongerAllowed,
    ],
  })
  replaceStatus(@Param('id') id: string, @Body() answer: ReplaceInvitationStatusDto) {
    return this.invitations.replaceStatus(id, answer);
  }
}
