import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';

/** What a proxy makes of the headers of its client. */
export type Passing = (headers: IncomingHttpHeaders, client: string) => IncomingHttpHeaders;

/** A proxy as operators put in front of the server, set up rightly or wrongly. */
export interface Proxy {
  passing: Passing;
  close(): Promise<void>;
}

/** As the documentation asks for. */
export const asDocumented: Passing = (headers, client) => ({
  ...headers,
  'x-forwarded-for': [headers['x-forwarded-for'], client].filter(Boolean).join(', '),
  'x-forwarded-host': headers.host,
  'x-forwarded-proto': 'http',
});

/** Opens a proxy on one port in front of another. */
export async function openProxy(port: number, upstream: number): Promise<Proxy> {
  const proxy = { passing: asDocumented };
  const server = createServer((incoming, response) => {
    const headers = proxy.passing(incoming.headers, incoming.socket.remoteAddress ?? '');
    const { method, url: path } = incoming;
    const outgoing = request({ host: '127.0.0.1', port: upstream, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return Object.assign(proxy, {
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
