import type { ServerResponse } from 'node:http';
import { type Received, startReceiver } from '../../e2e/webhooks/receiver.js';
import type { Behaviour, UnderstoodMessage } from './fake-provider.js';

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

interface HttpProvider {
  /** Whether the credentials are right. */
  readonly knows: (request: Received) => boolean;
  /** Throws for what the provider would not understand. */
  readonly understand: (request: Received) => UnderstoodMessage;
  readonly answers: Readonly<
    Record<'accept' | 'refuse credentials' | 'refuse the message' | 'refuse for a while', Answer>
  >;
}

/** A provider that is spoken to by HTTP. */
export async function startHttpProvider({ knows, understand, answers }: HttpProvider) {
  const messages: UnderstoodMessage[] = [];
  let behaviour: Behaviour = 'accept';
  const receiver = await startReceiver();
  receiver.answer((request, response) => {
    if (behaviour === 'stay silent') return;
    if (behaviour === 'answer without end') return fill(response);
    if (behaviour === 'redirect') return response.writeHead(307, { location: '/elsewhere' }).end();
    if (behaviour !== 'accept') return send(response, answers[behaviour]);
    if (!knows(request)) return send(response, answers['refuse credentials']);
    messages.push(understand(request));
    return send(response, answers.accept);
  });
  return {
    origin: `http://127.0.0.1:${receiver.port}`,
    messages,
    calls: () => receiver.received.length,
    behave: (how: Behaviour) => {
      behaviour = how;
    },
    close: receiver.close,
  };
}

const send = (response: ServerResponse, { status, headers = {}, body }: Answer) =>
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(body === undefined ? '' : JSON.stringify(body));

function fill(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(64 * 1024, ' ');
  const more = (): boolean => response.write(chunk) && more();
  response.on('drain', more);
  more();
}

/** Reads a body as JSON, as the provider would. */
export function jsonOf({ headers, body }: Received): unknown {
  if (headers['content-type'] !== 'application/json') throw new Error('the body is not declared as JSON');
  return JSON.parse(body.toString());
}
