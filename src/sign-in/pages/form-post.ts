import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { RequestErrors } from '#src/platform/http/request.errors.js';
import type { Strangers } from '#src/platform/strangers/strangers.js';

const FORM = 'application/x-www-form-urlencoded';

/** Comes back as an address, of which neither Node.js nor proxies take more. Apple's and Google's forms have some 2 KB. */
const LIMIT_BYTES = 8 * 1024;
const MAX_PARAMETERS = 50;

/** Where providers may post their answer to, below the root of a tenant's origin. */
const CALLBACKS = ['/callback/*', '/account/callback/social/*'];

/**
 * Turns the answer that a provider has a browser post (OAuth 2.0 Form Post Response Mode; Google One Tap) into a page with
 * the same answer in its address. The browser brings its cookies there, which it leaves out where another site posts.
 */
export function installFormPost(server: FastifyInstance, strangers: Strangers): void {
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LIMIT_BYTES }, (_request, body, read) =>
      read(null, body),
    );
    scope.addContentTypeParser('*', (_request, _payload, read) => read(RequestErrors.formExpected()));
    for (const path of CALLBACKS) scope.post(path, { onRequest: limit(strangers) }, bringBack);
    done();
  });
}

const limit =
  (strangers: Strangers) =>
  (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void =>
    done(strangers.spend(request.ip) ? undefined : OverloadErrors.tooManyFromAddress());

const isCallback = (pathname: string): boolean =>
  CALLBACKS.some((path) => pathname.startsWith(path.slice(0, -1)));

function bringBack(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { body, url } = request;
  if (typeof body !== 'string') throw RequestErrors.formExpected();
  const query = new URLSearchParams(body);
  if (query.size > MAX_PARAMETERS) throw RequestErrors.formExpected();
  // A request may name a host too, which is nowhere to go.
  const { pathname } = new URL(url, 'http://localhost');
  // Below `..` there is anything, such as the name of another host after two slashes.
  if (!isCallback(pathname)) throw RequestErrors.notFound();
  const address = `${pathname}?${query}`;
  if (address.length > LIMIT_BYTES) throw RequestErrors.bodyTooLarge(LIMIT_BYTES);
  return reply
    .headers({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    .redirect(address, 303);
}
