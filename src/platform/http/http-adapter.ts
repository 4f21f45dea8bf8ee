import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { JSON_LIMIT_BYTES } from './body-parsers.js';
import { answerClientError } from './client-error.js';
import { newRequestId, setRequestId } from './request-id.js';
import { setSecurityHeaders } from './security-headers.js';

export interface HttpAdapterOptions {
  /** `X-Forwarded-*` headers decide protocol, host and client address. */
  readonly trustProxy: boolean;
  /** Called for requests that are refused before any hook sees them. */
  readonly onBadUrl?: (request: FastifyRequest, reply: FastifyReply) => void;
}

const SOCKET_TIMEOUT_MS = 120_000;
/** For a slow sender: headers and body have to arrive within this time. */
const REQUEST_TIMEOUT_MS = 60_000;
/** The longest identifiers in paths are domain names: 253 characters (RFC 1035). */
const MAX_PARAM_LENGTH = 256;

export function createHttpAdapter({ trustProxy, onBadUrl }: HttpAdapterOptions): FastifyAdapter {
  const adapter = new FastifyAdapter({
    trustProxy,
    bodyLimit: JSON_LIMIT_BYTES,
    connectionTimeout: SOCKET_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // What still comes in on an open connection while the server ends is answered, not refused.
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    genReqId: newRequestId,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error: BadUrl, request: FastifyRequest, reply: FastifyReply) => {
      onBadUrl?.(request, reply);
      answerBadUrl(error, request, reply);
    },
  });
  // This hook runs before the adapter's own, so preflights and refusals during shutdown carry the headers too.
  adapter.setOnRequestHook((request, reply, done) => {
    setCommonHeaders(request, reply);
    done();
  });
  return adapter;
}

function setCommonHeaders(request: FastifyRequest, reply: FastifyReply): void {
  setRequestId(reply.raw, request.id);
  setSecurityHeaders(request.raw, reply.raw);
}

type BadUrl = Error & { statusCode?: number };

/** A malformed escape or an over-long parameter: found before any hook runs. */
function answerBadUrl(error: BadUrl, request: FastifyRequest, reply: FastifyReply): void {
  setCommonHeaders(request, reply);
  void reply.status(error.statusCode ?? 400).send({ message: error.message });
}
