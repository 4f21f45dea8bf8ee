import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

/** The requests that HTTP servers of this process receive until the test ends, as `host path`. */
export function receivedRequests(): string[] {
  const received: string[] = [];
  const note = (message: unknown): void => {
    const { request } = message as { request: IncomingMessage };
    received.push(`${request.headers.host ?? ''} ${request.url ?? ''}`);
  };
  subscribe('http.server.request.start', note);
  onTestFinished(() => {
    unsubscribe('http.server.request.start', note);
  });
  return received;
}
