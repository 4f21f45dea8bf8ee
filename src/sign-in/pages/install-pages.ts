import type { FastifyInstance } from 'fastify';
import type { ConsentService } from '../consent/consent.service.js';
import type { InteractionStrategy } from '../interaction.strategy.js';

export interface Pages {
  readonly strategy: InteractionStrategy;
  readonly consent: ConsentService;
}

/** Answers below the root of a tenant's origin, where people are sent to sign in and to agree. */
export function installPages(server: FastifyInstance, { strategy, consent }: Pages): void {
  server.get('/consent', async (request, reply) => {
    const redirectTo = await consent.grantToOwn(await strategy.callerOf(request));
    void reply.header('Cache-Control', 'no-store');
    return redirectTo === undefined ? reply.callNotFound() : reply.redirect(redirectTo, 302);
  });
}
