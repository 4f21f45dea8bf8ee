import type { FastifyInstance } from 'fastify';
import type { OperatorRoutes } from '../operator-routes.js';
import { pathOf } from './route-label.js';

/** Answers load balancers on the ports of the tenants, before anybody asks which tenant they mean: they call by address. */
export function installOperatorRoutes(server: FastifyInstance, routes: OperatorRoutes): void {
  server.addHook('onRequest', ({ url, raw }, reply, done) => {
    const path = pathOf(url);
    if (!routes.has(path, 'public')) return done();
    reply.hijack();
    void routes.answer(path, raw, reply.raw, 'public');
  });
}
