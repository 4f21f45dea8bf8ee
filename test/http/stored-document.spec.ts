import { once } from 'node:events';
import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoredDocument } from '#src/platform/http/stored-document.js';

const TEXT = JSON.stringify({ keys: 'ÿ'.repeat(1000) });

describe('a stored document', () => {
  let server: Server;

  beforeAll(async () => {
    const document = await StoredDocument.of(TEXT);
    server = createServer((request, response) => {
      response.setHeader('Vary', 'Origin');
      document.answer(request, response);
    }).listen(0);
    await once(server, 'listening');
  });

  afterAll(() => void server.close());

  async function ask(headers: Record<string, string> = {}, method = 'GET') {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('no port');
    const request = send({ port: address.port, method, headers, agent: false }).end();
    const [response] = await once(request, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const answered: IncomingHttpHeaders = response.headers;
    return { status: response.statusCode, headers: answered, body: Buffer.concat(chunks) };
  }

  it('is sent as it is to a client that says nothing of encodings', async () => {
    const { status, headers, body } = await ask();
    expect(status).toBe(200);
    expect(body.toString()).toBe(TEXT);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(TEXT)),
      vary: 'Origin, Accept-Encoding',
    });
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it.each(['gzip', 'br, gzip;q=0.5', '*', 'deflate, gzip'])('is sent gzipped for `%s`', async (accepted) => {
    const { headers, body } = await ask({ 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-length']).toBe(String(body.length));
    expect(gunzipSync(body).toString()).toBe(TEXT);
  });

  it.each(['br', 'gzip;q=0', 'identity, gzip;q=0.5', 'gzippy'])(
    'is sent as it is for `%s`',
    async (accepted) => {
      const { headers, body } = await ask({ 'accept-encoding': accepted });
      expect(headers).not.toHaveProperty('content-encoding');
      expect(body.toString()).toBe(TEXT);
    },
  );

  it('has one entity tag, and answers 304 without a body to whoever knows it', async () => {
    const { headers } = await ask();
    const etag = headers.etag ?? '';
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect((await ask({ 'accept-encoding': 'gzip' })).headers.etag).toBe(etag);
    const known = await ask({ 'if-none-match': `"other", ${etag}`, 'accept-encoding': 'gzip' });
    expect(known.status).toBe(304);
    expect(known.body).toHaveLength(0);
    expect(known.headers).toMatchObject({ etag, vary: 'Origin, Accept-Encoding' });
    expect(known.headers).not.toHaveProperty('content-type');
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const { headers, body } = await ask({}, 'HEAD');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(TEXT)));
    expect(body).toHaveLength(0);
  });
});
