import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Clock } from '#src/kernel/clock.js';
import type { Config } from '#src/platform/config/config.js';
import { rereadKeys } from '#src/platform/crypto/key-encryption-keys.js';
import { isPass, PASS_HEADER } from '../doctor-pass.js';
import { pathOf } from './route-label.js';

/** Anybody may ask for it, and proxies pass it on. */
export const ARRIVAL_PATH = '/api/status';

/** How a request reached the server. */
export interface Arrival {
  /** Who opened the connection: the last proxy, or the client. */
  readonly peer: string;
  readonly isTrusted: boolean;
  /** What the server takes the request for, after it has believed or ignored the proxy. */
  readonly host: string;
  readonly protocol: string;
  readonly client: string;
  /** `X-Forwarded-For` as it came in. */
  readonly forwardedFor?: string | undefined;
}

/** Tells `npm run doctor`, and nobody else, how its request arrived: before any tenant is asked for, since a wrong host leads to none. */
export function installArrivalReport(server: FastifyInstance, config: Config): void {
  server.addHook('onRequest', (request, reply, done) => {
    const pass = request.headers[PASS_HEADER];
    if (typeof pass !== 'string' || pathOf(request.url) !== ARRIVAL_PATH) return done();
    if (!isPass(() => rereadKeys(config), pass, Clock.nowSeconds())) return done();
    void reply.header('Cache-Control', 'no-store').send(arrivalOf(request, config));
  });
}

function arrivalOf(request: FastifyRequest, { trustedProxies }: Config): Arrival {
  const peer = request.socket.remoteAddress ?? '';
  return {
    // An address of IPv4 on a socket of both.
    peer: peer.replace(/^::ffff:/i, ''),
    isTrusted: trustedProxies?.(peer, 0) ?? false,
    host: request.hostname.toLowerCase(),
    protocol: request.protocol,
    client: request.ip,
    forwardedFor: asSent(request, 'x-forwarded-for'),
  };
}

/** Its own headers are settled by now. */
function asSent({ raw: { rawHeaders } }: FastifyRequest, name: string): string | undefined {
  const values = rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name,
  );
  return values.length > 0 ? values.join(', ') : undefined;
}
