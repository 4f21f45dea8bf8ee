import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type RequestContext, runForRequest } from '#src/platform/request-context.js';
import { WaitingClient } from '#src/platform/waiting-client.js';
import { TenantContext } from './tenant-context.js';
import type { Arrival, ResolvedTenant, TenantResolver } from './tenant-resolver.port.js';

declare module 'fastify' {
  interface FastifyRequest {
    tenant: ResolvedTenant | null;
    context: RequestContext | null;
  }
}

/** What answers below a path instead of the REST API. */
export interface Mount {
  matches(url: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse, tenant: ResolvedTenant): Promise<void>;
  /** Answers a request whose tenant could not be found out. */
  fail(request: IncomingMessage, response: ServerResponse, error: unknown): void;
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
  server.decorateRequest('context', null);

  server.addHook('onRequest', (request, reply, done) => {
    const arrival = arrivalOf(request, adminPort);
    const enter = (tenant: ResolvedTenant | undefined): void => {
      if (!tenant) return withoutTenant(reply, isProbe(request.url) && resolver.isBareEndpoint(arrival));
      request.tenant = tenant;
      request.context = contextOf(request, clientOf(request, reply));
      inside(request, () => {
        if (!mount.matches(request.url)) return done();
        reply.hijack();
        void mount.handle(request.raw, reply.raw, tenant);
      });
    };
    const fail = (error: Error): void => {
      if (!mount.matches(request.url)) return done(error);
      reply.hijack();
      mount.fail(request.raw, reply.raw, error);
    };
    resolver.resolve(arrival).then(enter, fail);
  });

  // Reading a body ends in the context of the socket, which belongs to no request.
  server.addHook('preValidation', (request, _reply, done) => inside(request, done));
}

function inside({ tenant, context }: FastifyRequest, work: () => void): void {
  if (!tenant || !context) return work();
  TenantContext.run(tenant.tenantId, () => runForRequest(context, work));
}

/** What reads is for its client alone. A change goes on to its end, whoever leaves, and so does what is below a mount. */
const clientOf = ({ method, routeOptions: { url } }: FastifyRequest, { raw }: FastifyReply) =>
  url !== undefined && (method === 'GET' || method === 'HEAD') ? new WaitingClient(raw) : undefined;

const contextOf = (
  { id, ip, headers, method, url, routeOptions, params }: FastifyRequest,
  client: WaitingClient | undefined,
): RequestContext => ({
  requestId: id,
  ip,
  userAgent: headers['user-agent'],
  method,
  path: url.split('?', 1)[0] ?? url,
  route: routeOptions.url,
  params: params as Record<string, string>,
  client,
});

const arrivalOf = (request: FastifyRequest, adminPort: number): Arrival => ({
  listener: request.socket.localPort === adminPort ? 'admin' : 'tenants',
  hostname: request.hostname.toLowerCase(),
  peer: request.socket.remoteAddress ?? '',
});

/** What load balancers ask where all tenants are subdomains: whether the server answers at all. */
const isProbe = (url: string): boolean => ['/', '/status'].includes(url.split('?', 1)[0] ?? url);

function withoutTenant(reply: FastifyReply, answers: boolean): void {
  void reply.status(answers ? 204 : 404).send();
}
