import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AccountActor, Actor } from '#src/platform/auth/actor.js';
import type { Account } from './account.js';
import { VERIFICATION_HEADER } from './account-api.js';

const isOfAccount = (user: Actor): user is AccountActor => 'isThirdParty' in user;

/** Whose account it is. Belongs to endpoints of the audience `account`. */
export const CurrentAccount = createParamDecorator(
  (_options: unknown, context: ExecutionContext): Account => {
    const { user: actor, headers } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    if (!actor || !isOfAccount(actor))
      throw new Error('only endpoints of the audience account have an account');
    const { [VERIFICATION_HEADER]: verificationId, 'accept-language': acceptLanguage } = headers;
    return {
      actor,
      ...(typeof verificationId === 'string' && { verificationId }),
      ...(acceptLanguage !== undefined && { acceptLanguage }),
    };
  },
);
