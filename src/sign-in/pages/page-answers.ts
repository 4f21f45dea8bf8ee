import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Asset, type Encoding, OFFERED_ENCODINGS } from './page-bundle.js';
import type { SpokenDocument } from './page-documents.js';

const FOREVER = 'public, max-age=31536000, immutable';

const compress = promisify(gzip);

/** A page is made anew for each request, and holds nothing secret that compression could give away. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { html, policy, language, referrerPolicy }: SpokenDocument,
): Promise<FastifyReply> {
  const encoding = encodingFor(request, ['gzip', 'identity']);
  return reply
    .headers({
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': referrerPolicy,
      Vary: 'Accept-Encoding, Accept-Language',
    })
    .headers(encodingHeader(encoding))
    .send(encoding === 'gzip' ? await compress(html) : html);
}

/** What a file of the bundle is called says what is in it, so it never changes. */
export function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, bodies }: Asset,
): FastifyReply {
  const encoding = encodingFor(request, OFFERED_ENCODINGS);
  return reply
    .headers({ 'Cache-Control': FOREVER, 'Content-Type': type, Vary: 'Accept-Encoding' })
    .headers(encodingHeader(encoding))
    .send(bodies[encoding]);
}

function encodingFor({ headers }: FastifyRequest, offered: readonly Encoding[]): Encoding {
  const accepted = headers['accept-encoding'];
  const chosen = accepted === undefined ? null : negotiate(accepted, [...offered]);
  return offered.find((encoding) => encoding === chosen) ?? 'identity';
}

const encodingHeader = (encoding: Encoding): Record<string, string> =>
  encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
