import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProxyTrust } from '#src/platform/config/trusted-proxies.js';
import type { AppError } from '#src/kernel/errors.js';
import { hasAmbiguousHost } from './ambiguous-host.js';
import { JSON_LIMIT_BYTES } from './body-parsers.js';
import { answerClientError } from './client-error.js';
import { bodyOf, statusOf } from './error-answer.js';
import { settleForwardedHeaders } from './forwarded-headers.js';
import { MAX_PARAM_LENGTH } from './openapi/path-parameters.js';
import { endIfUnfinished, LISTENER_TIMES, watchUnusedConnections } from './patience.js';
import { RequestErrors } from './request.errors.js';
import { newRequestId, setRequestId } from './request-id.js';
import { setSecurityHeaders } from './security-headers.js';

export interface HttpAdapterOptions {
  /** Whose `X-Forwarded-*` headers decide host and client address. */
  readonly trustedProxies?: ProxyTrust | undefined;
  /** Called for requests that are refused before any other hook sees them. */
  readonly onRefused?: (request: FastifyRequest, reply: FastifyReply) => void;
}

const SOCKET_TIMEOUT_MS = 120_000;

export function createHttpAdapter({ trustedProxies, onRefused }: HttpAdapterOptions): FastifyAdapter {
  const refuse = (error: AppError, request: FastifyRequest, reply: FastifyReply): void => {
    onRefused?.(request, reply);
    void reply.status(statusOf(error)).send(bodyOf(error));
  };
  const adapter = new FastifyAdapter({
    trustProxy: trustedProxies ?? false,
    bodyLimit: JSON_LIMIT_BYTES,
    connectionTimeout: SOCKET_TIMEOUT_MS,
    http: LISTENER_TIMES,
    requestTimeout: LISTENER_TIMES.requestTimeout,
    keepAliveTimeout: LISTENER_TIMES.keepAliveTimeout,
    // What still comes in on an open connection while the server ends is answered, not refused.
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    genReqId: newRequestId,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error: UnreadablePath, request: FastifyRequest, reply: FastifyReply) => {
      setCommonHeaders(request, reply);
      refuse(refusalOf(error), request, reply);
    },
  });
  // This hook runs before the adapter's own, so preflights and refusals during shutdown carry the headers too.
  adapter.setOnRequestHook((request, reply, done) => {
    setCommonHeaders(request, reply);
    endIfUnfinished(request.raw, reply.raw);
    if (hasAmbiguousHost(request.raw)) return refuse(RequestErrors.ambiguousHost(), request, reply);
    settleForwardedHeaders(request.raw, trustedProxies ?? nobody);
    done();
  });
  const server = adapter.getInstance();
  const endUnused = watchUnusedConnections(server.server);
  server.addHook('preClose', async () => endUnused());
  return adapter;
}

const nobody: ProxyTrust = () => false;

function setCommonHeaders(request: FastifyRequest, reply: FastifyReply): void {
  setRequestId(reply.raw, request.id);
  setSecurityHeaders(request.raw, reply.raw);
}

/** A malformed escape or an over-long parameter is found before any hook runs. */
interface UnreadablePath {
  readonly statusCode?: number;
  readonly message: string;
}

const refusalOf = ({ statusCode, message }: UnreadablePath): AppError =>
  statusCode === 414 ? RequestErrors.pathTooLong() : RequestErrors.malformed(message);
