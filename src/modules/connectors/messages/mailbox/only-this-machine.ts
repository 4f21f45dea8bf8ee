import type { FastifyRequest } from 'fastify';

/** Browsers write what is typed; `localhost` and names below it never leave the machine (RFC 6761 §6.3). */
const LOOPBACK_HOST = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
const LOOPBACK_ADDRESS = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/i;
/** Of whoever passes on requests of others. */
const PASSED_ON = /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*)$/i;

/**
 * Whether somebody on this machine asks, and no page of somebody else in their browser: the connection comes from here
 * without a proxy, by a name of this machine, since any other could be made to lead here (DNS rebinding), and is no
 * request that another site's page makes.
 */
export function isOfThisMachine({ socket, raw, headers }: FastifyRequest): boolean {
  return (
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(headers.host ?? '') &&
    !raw.rawHeaders.some((name, index) => index % 2 === 0 && PASSED_ON.test(name)) &&
    isOwnPage(headers)
  );
}

/** What browsers say of where a request comes from (Fetch Metadata §2). To follow a link from elsewhere shows that page nothing. */
function isOwnPage({ origin, ...headers }: FastifyRequest['headers']): boolean {
  const site = headers['sec-fetch-site'];
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return (
    origin === undefined && (site === undefined || site === 'same-origin' || site === 'none' || isOpened)
  );
}
