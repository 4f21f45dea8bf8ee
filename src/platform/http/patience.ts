import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How long a listener waits for the parts of a request. Both listeners are made with these. */
export const LISTENER_TIMES = {
  headersTimeout: 15_000,
  /** For a slow sender: headers and body have to arrive within this time. */
  requestTimeout: 60_000,
  /** Between two requests. Longer than proxies keep an idle connection, or they would send into one that is being closed. */
  keepAliveTimeout: 72_000,
  /** What is late is found out this often. */
  connectionsCheckingInterval: 1_000,
} satisfies ServerOptions;

/** For a request that is on its way while the listener closes. */
const UNUSED_MS = 1_000;

/** For a client that is still sending what nobody will read, to read why. */
const REFUSED_MS = 5_000;

/** Ends the connection of a request that is answered before it has arrived, unless the rest comes soon. */
export function endIfUnfinished(request: IncomingMessage, response: ServerResponse): void {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
  if (length === '0' && encoding === undefined) return;
  // Requests that are injected by tests have no connection, and say nothing about this.
  const isUnfinished = (): boolean => request.complete === false;
  response.once('finish', () => {
    if (isUnfinished()) destroyLater(request.socket, isUnfinished);
  });
}

/** Ends a connection whose client does not. */
export function destroyLater(socket: Socket, isStillDue = () => true): void {
  const timer = setTimeout(() => {
    if (isStillDue()) socket.destroy();
  }, REFUSED_MS);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}

/**
 * Watches the connections on which nothing has been asked yet. A listener that closes waits for them as long as for a slow
 * sender, since Node.js ends idle connections after a request only. Returns what ends them soon.
 */
export function watchUnusedConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  return () => {
    const endAll = (): void => unused.forEach((socket) => socket.destroy());
    setTimeout(endAll, UNUSED_MS).unref();
  };
}
