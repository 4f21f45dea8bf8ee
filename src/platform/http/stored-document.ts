import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { entityTagOf, isKnownToClient } from './etag.js';

const gzipped = promisify(gzip);

/** A public document whose bytes are made once, as they are and gzipped, and then only sent. */
export class StoredDocument {
  private constructor(
    private readonly contentType: string,
    private readonly etag: string,
    private readonly bytes: Readonly<Record<'identity' | 'gzip', Buffer>>,
  ) {}

  static async of(text: string, contentType = 'application/json; charset=utf-8'): Promise<StoredDocument> {
    const identity = Buffer.from(text);
    return new StoredDocument(contentType, entityTagOf(text), { identity, gzip: await gzipped(identity) });
  }

  /**
   * Answers a GET or HEAD with 200, or with 304 to a client that has the document (RFC 9110 §12.5.3, §13.1.2). Headers
   * that are set on the response already stay.
   */
  answer({ method, headers }: IncomingMessage, response: ServerResponse): void {
    response.setHeader('ETag', this.etag).appendHeader('Vary', 'Accept-Encoding');
    if (isKnownToClient(headers['if-none-match'], this.etag)) {
      response.writeHead(304).end();
      return;
    }
    const encoding = encodingFor(headers['accept-encoding']);
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    const body = this.bytes[encoding];
    response.writeHead(200, { 'Content-Type': this.contentType, 'Content-Length': body.length });
    response.end(method === 'HEAD' ? undefined : body);
  }
}

/** Answers a request of Fastify's with a document, and with the headers that its reply has. */
export function sendStored({ raw }: FastifyRequest, reply: FastifyReply, document: StoredDocument): void {
  reply.hijack();
  for (const [header, value = ''] of Object.entries(reply.getHeaders())) reply.raw.setHeader(header, value);
  document.answer(raw, reply.raw);
}

const encodingFor = (accepted = ''): 'identity' | 'gzip' =>
  negotiate(accepted, ['gzip', 'identity']) ?? 'identity';
