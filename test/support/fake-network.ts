import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';

export interface FakeRequest {
  readonly method: string;
  /** With the host that was asked for. */
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly body: unknown;
}

/** What is asked of the outside world, and what it answers. */
export interface FakeNetwork {
  answer: (request: FakeRequest) => FakeAnswer;
  readonly requests: FakeRequest[];
}

/**
 * The outside world for code that brings its own client for HTTP: whatever host it asks for by https, one server on loopback
 * answers, without TLS.
 */
export function useFakeNetwork(): FakeNetwork {
  const network: FakeNetwork = { answer: () => ({ status: 404, body: {} }), requests: [] };
  const server = createServer((request, response) => void answer(network, request, response));
  const before = { agent: https.globalAgent, dispatcher: getGlobalDispatcher() };
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const toServer = () => connect(port, '127.0.0.1');
    https.globalAgent = Object.assign(new https.Agent(), { createConnection: toServer });
    setGlobalDispatcher(
      new Agent({
        connect: (_options, ready) => {
          const socket = toServer();
          socket.once('connect', () => ready(null, socket));
        },
      }),
    );
  });
  afterAll(async () => {
    https.globalAgent = before.agent;
    setGlobalDispatcher(before.dispatcher);
    await new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
  });
  return network;
}

async function answer(
  network: FakeNetwork,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body = '';
  for await (const chunk of incoming) body += String(chunk);
  const { method = '', headers, url = '/' } = incoming;
  const request = { method, headers, body, url: new URL(url, `https://${headers.host}`) };
  network.requests.push(request);
  const { status = 200, body: answered } = network.answer(request);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
}
