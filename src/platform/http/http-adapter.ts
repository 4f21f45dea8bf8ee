import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProxyTrust } from '#src/platform/config/trusted-proxies.js';
import { JSON_LIMIT_BYTES } from './body-parsers.js';
import { answerClientError } from './client-error.js';
import { settleForwardedHeaders } from './forwarded-headers.js';
import { newRequestId, setRequestId } from './request-id.js';
import { setSecurityHeaders } from './security-headers.js';

export interface HttpAdapterOptions {
  /** Whose `X-Forwarded-*` headers decide host and client address. */
  readonly trustedProxies?: ProxyTrust | undefined;
  /** Called for requests that are refused before any hook sees them. */
  readonly onBadUrl?: (request: FastifyRequest, reply: FastifyReply) => void;
}

const SOCKET_TIMEOUT_MS = 120_000;
/** For a slow sender: headers and body have to arrive within this time. */
const REQUEST_TIMEOUT_MS = 60_000;
/** The longest identifiers in paths are domain names: 253 characters (RFC 1035). */
const MAX_PARAM_LENGTH = 256;

export function createHttpAdapter({ trustedProxies, onBadUrl }: HttpAdapterOptions): FastifyAdapter {
  const adapter = new FastifyAdapter({
    trustProxy: trustedProxies ?? false,
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
    settleForwardedHeaders(request.raw, trustedProxies ?? nobody);
    done();
  });
  return adapter;
}

const nobody: ProxyTrust = () => false;

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
