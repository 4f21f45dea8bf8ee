import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, vi } from 'vitest';

/** A request as it came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The exact bytes. */
  readonly body: Buffer;
}

type Answer = (received: Received, response: ServerResponse) => unknown;

/** Somebody else's server, on loopback. */
export interface Receiver {
  readonly port: number;
  readonly url: string;
  readonly received: Received[];
  /** Says how requests are answered from now on; at first with 204. */
  answer(how: Answer): void;
  /** Waits until so many requests came in, and returns them. */
  expectRequests(count: number): Promise<readonly Received[]>;
  close(): Promise<void>;
}

export const answerWith =
  (status: number, body = ''): Answer =>
  (_, response) =>
    response.writeHead(status).end(body);

/** Leaves every request without an answer. */
export const neverAnswer: Answer = () => undefined;

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answer = answerWith(204);
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const one = { method, path: url, headers, body: await buffer(request) };
    received.push(one);
    await answer(one, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    answer: (how) => {
      answer = how;
    },
    expectRequests: async (count) => {
      await vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(count), WAIT);
      return received;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** How long another process or thread may take to do what a test waits for. */
export const WAIT = { timeout: 20_000, interval: 20 };
