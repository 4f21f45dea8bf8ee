import type { Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RawHttp } from '../support/raw-http.js';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController } from './sample-items.controller.js';

const FIVE_SECONDS = 5_000;

describe('a client that goes on sending what was refused', () => {
  let sample: SampleApp;
  let server: Server;
  let baseUrl: string;

  beforeEach(async () => {
    sample = await sampleApp([ItemController]);
    await sample.app.listen(0, '127.0.0.1');
    server = sample.app.getHttpServer() as Server;
    baseUrl = await sample.app.getUrl();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await sample.app.close();
  });

  const connections = (): Promise<number> =>
    new Promise((resolve, reject) =>
      server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );

  it.each([
    [404, 'POST /api/none HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx'],
    [404, 'POST /api/none HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n'],
    [400, 'GET /api/items HTTP/1.1\r\nno header\r\n\r\n'],
  ])('gets %i, and after five seconds loses its connection: %j', async (status, request) => {
    const raw = await RawHttp.open(baseUrl);
    expect(await raw.send(request).until(/\r\n\r\n/)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    await vi.advanceTimersByTimeAsync(FIVE_SECONDS - 1);
    expect(await connections()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await raw.untilClosed();
    expect(await connections()).toBe(0);
  });

  it('and who never asked anything, is not waited for when the listener closes', async () => {
    const silent = [await RawHttp.open(baseUrl), await RawHttp.open(baseUrl)];
    await expect.poll(connections).toBe(2);
    const closing = sample.app.close();
    const timers = setInterval(() => void vi.advanceTimersByTimeAsync(1_000), 10);
    await Promise.all([closing, ...silent.map((raw) => raw.untilClosed())]);
    clearInterval(timers);
    expect(server.listening).toBe(false);
  });

  it('keeps its connection where the rest comes in time', async () => {
    const raw = await RawHttp.open(baseUrl);
    const refused = 'POST /api/none HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nx';
    await raw.send(refused).until(/404 Not Found[^]*\}/);
    await raw.send('xGET /api/items HTTP/1.1\r\nHost: a\r\n\r\n').until(/200 OK/);
    await vi.advanceTimersByTimeAsync(FIVE_SECONDS);
    expect(await connections()).toBe(1);
    raw.close();
  });
});
