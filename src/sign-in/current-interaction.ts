import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';

/** The interaction of the browser that calls. Belongs to endpoints of the audience `experience`. */
export const CurrentInteraction = createParamDecorator(
  (_options: unknown, context: ExecutionContext): PendingInteraction => {
    const { user } = context.switchToHttp().getRequest<{ user?: PendingInteraction }>();
    if (!user) throw new Error('only endpoints of the audience experience have an interaction');
    return user;
  },
);
