import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, OrganizationActor } from './actor.js';

const isOfOrganization = (user: Actor): user is OrganizationActor => 'organizationId' in user;

/** Which member of which organization calls. Belongs to endpoints that declare an organization's permission. */
export const CurrentOrganizationActor = createParamDecorator(
  (_options: unknown, context: ExecutionContext): OrganizationActor => {
    const { user } = context.switchToHttp().getRequest<{ user?: Actor }>();
    if (!user || !isOfOrganization(user))
      throw new Error('the endpoint declares no permission of an organization');
    return user;
  },
);
