import type { FastifyInstance } from 'fastify';
import { bearerTokenOf } from './bearer-token.js';

/**
 * Refuses a request without a bearer token, where its route needs one, before its body is read: nobody spends memory and
 * processor time of the server without a token. What the token is worth the `AudienceGuard` asks later.
 * Belongs after CORS and after the refusals of unknown routes, which come first.
 */
export function installBearerCheck(server: FastifyInstance): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    try {
      if (request.routeOptions.config.bearer) bearerTokenOf(request);
      done(null, payload);
    } catch (error) {
      done(error as Error);
    }
  });
}
