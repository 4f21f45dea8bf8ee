import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isApiPath } from './paths.js';

/**
 * Gives successful GETs of the API a weak entity tag and answers 304 when the client already has it (RFC 9110 §13.1.2).
 * Its own few lines, because `@fastify/etag` also tags, and turns into 304, answers to POST and errors, and knows no
 * list in `If-None-Match`.
 */
export function installEtag(instance: FastifyInstance): void {
  instance.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || !isTaggable(request, reply)) {
      done(null, payload);
      return;
    }
    const tag = entityTagOf(payload);
    void reply.header('ETag', tag);
    if (!isKnownToClient(request.headers['if-none-match'], tag)) {
      done(null, payload);
      return;
    }
    void reply.status(304).removeHeader('content-type');
    done(null, null);
  });
}

export const entityTagOf = (text: string): string =>
  `W/"${createHash('sha1').update(text).digest('base64url')}"`;

const isTaggable = ({ method, url }: FastifyRequest, reply: FastifyReply): boolean =>
  (method === 'GET' || method === 'HEAD') && reply.statusCode === 200 && isApiPath(url);

/** Compares weakly, as `If-None-Match` does. */
export function isKnownToClient(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const opaque = tag.slice('W/'.length);
  return header
    .split(',')
    .map((candidate) => candidate.trim())
    .some((candidate) => candidate === '*' || candidate.replace(/^W\//, '') === opaque);
}
