import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { endpointOf } from '#src/platform/http/endpoint-metadata.js';
import { MyOrganizationConfigService } from '../config/my-organization-config.service.js';
import { ActingMemberPolicy } from './acting-member.policy.js';

/**
 * Follows the guard of tokens: lets a request pass where the tenant has this API, and where the roles of the member
 * still hold what its token says, which lives on for a while when they are taken away.
 */
@Injectable()
export class ActingMemberGuard implements CanActivate {
  constructor(
    private readonly configs: MyOrganizationConfigService,
    private readonly policy: ActingMemberPolicy,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.configs.requireEnabled();
    const audience = endpointOf(context.getHandler())?.audience;
    if (typeof audience !== 'object') throw new Error('the endpoint is for no members of an organization');
    const { user } = context.switchToHttp().getRequest<{ user: OrganizationActor }>();
    await this.policy.requireScopes(user, audience.organization);
    return true;
  }
}
