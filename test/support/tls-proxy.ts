import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { afterAll, beforeAll } from 'vitest';
import { LOCALHOST_CERTIFICATE, LOCALHOST_KEY } from './localhost-certificate.js';

/** Ends TLS on a port of loopback while a spec file runs, and forwards to `target` as a proxy before the server does. */
export function useTlsProxy(port: number, target: () => string): void {
  const proxy = createServer({ key: LOCALHOST_KEY, cert: LOCALHOST_CERTIFICATE }, (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const forwarded = request(new URL(target()).origin + url, {
      method,
      headers: {
        ...headers,
        'x-forwarded-for': incoming.socket.remoteAddress,
        'x-forwarded-host': headers.host,
        'x-forwarded-proto': 'https',
      },
    });
    forwarded.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  beforeAll(() => once(proxy.listen(port, 'localhost'), 'listening'));
  afterAll(async () => {
    proxy.closeAllConnections();
    await proxy[Symbol.asyncDispose]();
  });
}
