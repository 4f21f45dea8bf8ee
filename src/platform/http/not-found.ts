import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppError } from '#src/kernel/errors.js';
import '#src/platform/tenancy/install-tenancy.js';
import { bodyOf, statusOf } from './error-answer.js';
import { RequestErrors } from './request.errors.js';
import type { RouteTable } from './route-table.js';

const IMPLEMENTED = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Answers requests without a route: 404, 405 with `Allow`, 501 for a verb that no route has (RFC 9110 §15.5.6). */
export function installNotFound(instance: FastifyInstance, routes: RouteTable): void {
  // After all `onRequest` hooks, so that what is mounted there comes first, and before the body is read.
  instance.addHook('preParsing', (request, reply, payload, done) => {
    if (request.is404 || isOfOperatorsOnly(request)) refuse(routes, request, reply);
    else done(null, payload);
  });
  // For routes that find out late that they do not apply.
  instance.addHook('preHandler', (request, reply, done) => {
    if (request.is404) refuse(routes, request, reply);
    else done();
  });
}

/** A route of the operators' tenant that was asked of another one, which has none there. */
const isOfOperatorsOnly = ({ routeOptions, tenant }: FastifyRequest): boolean =>
  routeOptions.config.forOperators === true && !tenant?.isOperators;

function refuse(routes: RouteTable, { method, url, tenant }: FastifyRequest, reply: FastifyReply): void {
  if (!IMPLEMENTED.has(method)) {
    answer(reply, RequestErrors.methodNotImplemented());
    return;
  }
  const methods = routes.methodsAt(url, tenant?.isOperators ?? false);
  // A route that has the method and still refuses found nothing under the path.
  if (methods.length === 0 || methods.includes(method)) {
    answer(reply, RequestErrors.notFound());
    return;
  }
  void reply.header('Allow', methods.join(', '));
  if (method === 'OPTIONS') void reply.status(204).send();
  else answer(reply, RequestErrors.methodNotAllowed());
}

const answer = (reply: FastifyReply, error: AppError): void =>
  void reply.status(statusOf(error)).send(bodyOf(error));
