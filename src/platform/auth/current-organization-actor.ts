import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, OrganizationActor } from './actor.js';

const isOfOrganization = (user: Actor): user is OrganizationActor => 'organizationId' in user;

/** Which member of which organization calls. Belongs to endpoints whose audience is an organization. */
export const CurrentOrganizationActor = createParamDecorator(
  (_options: unknown, context: ExecutionContext): OrganizationActor => {
    const { user } = context.switchToHttp().getRequest<{ user?: Actor }>();
    if (!user || !isOfOrganization(user))
      throw new Error('the endpoint is for no members of an organization');
    return user;
  },
);
