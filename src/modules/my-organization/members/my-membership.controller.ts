import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { DeleteEndpoint } from '#src/platform/http/endpoint.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { memberWith } from '../my-organization-scopes.js';
import { MyMemberService } from './my-member.service.js';

/** A member's own membership. It is there in every tenant: whoever is in an organization may leave it. */
@ApiTags('My organization')
@OrganizationFamily()
@Controller('my-organization/membership')
export class MyMembershipController {
  constructor(private readonly members: MyMemberService) {}

  @DeleteEndpoint('', {
    audience: memberWith(),
    operationId: 'LeaveMyOrganization',
    summary: 'Leave my organization',
    description:
      'The caller leaves the organization that the token is for, and the roles there go too. Needs no scope, and is there whether or not the tenant has switched the rest of this API on. A user has to be left who can give roles, where there is one.',
    errors: [MyOrganizationErrors.lastRoleHolder, EntityErrors.notFound],
  })
  leave(@CurrentOrganizationActor() actor: OrganizationActor) {
    return this.members.leave(actor);
  }
}
