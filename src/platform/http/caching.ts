import type { FastifyInstance } from 'fastify';

/** Says of the answers of each route, refusals among them, what its audience lets caches do with them. */
export function installCaching(instance: FastifyInstance): void {
  instance.addHook('preParsing', ({ routeOptions: { config } }, reply, payload, done) => {
    if (config.cacheControl) void reply.header('Cache-Control', config.cacheControl);
    done(null, payload);
  });
}
