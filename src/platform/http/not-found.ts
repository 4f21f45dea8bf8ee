import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RouteTable } from './route-table.js';

const IMPLEMENTED = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Answers requests without a route: 404, 405 with `Allow`, 501 for a verb that no route has (RFC 9110 §15.5.6). */
export function installNotFound(instance: FastifyInstance, routes: RouteTable): void {
  // After all `onRequest` hooks, so that what is mounted there comes first, and before the body is read.
  instance.addHook('preParsing', (request, reply, payload, done) => {
    if (request.is404) refuse(routes, request, reply);
    else done(null, payload);
  });
  // For routes that find out late that they do not apply.
  instance.addHook('preHandler', (request, reply, done) => {
    if (request.is404) refuse(routes, request, reply);
    else done();
  });
}

function refuse(routes: RouteTable, { method, url }: FastifyRequest, reply: FastifyReply): void {
  if (!IMPLEMENTED.has(method)) {
    void reply.status(501).send();
    return;
  }
  const methods = routes.methodsAt(url);
  // A route that has the method and still refuses found nothing under the path.
  if (methods.length === 0 || methods.includes(method)) {
    void reply.status(404).send({ message: 'Not found.' });
    return;
  }
  void reply
    .status(method === 'OPTIONS' ? 204 : 405)
    .header('Allow', methods.join(', '))
    .send();
}
