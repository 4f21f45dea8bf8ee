import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TenantContext } from './tenant-context.js';
import type { Arrival, ResolvedTenant, TenantResolver } from './tenant-resolver.js';

declare module 'fastify' {
  interface FastifyRequest {
    tenant: ResolvedTenant | null;
  }
}

/** What answers below a path instead of the REST API. */
export interface Mount {
  matches(url: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse, tenant: ResolvedTenant): Promise<void>;
}

export interface TenancyOptions {
  readonly resolver: TenantResolver;
  readonly adminPort: number;
  readonly mount: Mount;
}

/**
 * Enters the tenant of each request before anything else is done for it, and hands the mount its requests. It runs
 * in a hook, since hooks also see requests of a second listener and injected ones, and before any body is parsed.
 */
export function installTenancy(
  server: FastifyInstance,
  { resolver, adminPort, mount }: TenancyOptions,
): void {
  server.decorateRequest('tenant', null);

  server.addHook('onRequest', (request, reply, done) => {
    resolver.resolve(arrivalOf(request, adminPort)).then((tenant) => {
      if (!tenant) return unknownTenant(reply);
      request.tenant = tenant;
      TenantContext.run(tenant.tenantId, () => {
        if (!mount.matches(request.url)) return done();
        reply.hijack();
        void mount.handle(request.raw, reply.raw, tenant);
      });
    }, done);
  });

  // Reading a body ends in the context of the socket, which belongs to no request.
  server.addHook('preValidation', (request, _reply, done) => {
    if (!request.tenant) return done();
    TenantContext.run(request.tenant.tenantId, done);
  });
}

const arrivalOf = (request: FastifyRequest, adminPort: number): Arrival => ({
  listener: request.socket.localPort === adminPort ? 'admin' : 'tenants',
  hostname: request.hostname.toLowerCase(),
});

function unknownTenant(reply: FastifyReply): void {
  void reply.status(404).send();
}
