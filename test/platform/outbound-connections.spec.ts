import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readConfig } from '#src/platform/config/config.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { startReceiver, WAIT } from '../e2e/webhooks/receiver.js';
import { startSilentServer } from '../support/silent-server.js';

function outboundWith(allowed = ''): Outbound {
  const outbound = new Outbound(readConfig({ OUTBOUND_ALLOWED_HOSTS: allowed }));
  onTestFinished(() => outbound.onApplicationShutdown());
  return outbound;
}

describe('a connection to another server', () => {
  const greeting = async (socket: Socket) => (await once(socket.setEncoding('utf8'), 'data'))[0];
  const patience = () => new AbortController().signal;

  async function serverThat(greets: (socket: Socket) => unknown) {
    const server = createServer(greets);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the system gave no port');
    return { hostname: '127.0.0.1', port: address.port };
  }

  it('is there while the work with it goes on, and closed after that', async () => {
    const sockets = new Set<Socket>();
    const target = await serverThat((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
      socket.resume().write('220 ready');
    });
    const outbound = outboundWith('127.0.0.1');
    for (const hostname of ['127.0.0.1', 'localhost']) {
      expect(await outbound.withConnection({ ...target, hostname }, patience(), greeting)).toBe('220 ready');
    }
    await vi.waitFor(() => expect(sockets.size).toBe(0), WAIT);
  });

  it('passes on what the work throws', async () => {
    const target = await serverThat((socket) => socket.on('error', () => undefined));
    const work = async () => {
      throw new RangeError('mine');
    };
    await expect(outboundWith('*').withConnection(target, patience(), work)).rejects.toThrow(RangeError);
  });

  it.each(['127.0.0.1', 'localhost', '::1', '::ffff:127.0.0.1', '10.0.0.1', '169.254.169.254'])(
    'is not opened to %s',
    async (hostname) => {
      const accepted: Socket[] = [];
      const { port } = await serverThat((socket) => accepted.push(socket));
      const failure = outboundWith().withConnection({ hostname, port }, patience(), greeting);
      await expect(failure).rejects.toMatchObject({ failure: 'refused-address' });
      expect(accepted).toEqual([]);
    },
  );

  it('says that nobody listens', async () => {
    const gone = await startReceiver();
    await gone.close();
    const target = { hostname: '127.0.0.1', port: gone.port };
    const failure = outboundWith('*').withConnection(target, patience(), greeting);
    await expect(failure).rejects.toMatchObject({
      failure: 'connection',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('ends with its signal, while the work waits for the server or the tenant for a place', async () => {
    const silent = await startSilentServer();
    onTestFinished(() => silent.close());
    const outbound = outboundWith('*');
    const target = { hostname: '127.0.0.1', port: silent.port };
    const end = new AbortController();
    const outcomes = Promise.allSettled(
      Array.from({ length: 11 }, () =>
        outbound.withConnection(target, AbortSignal.any([end.signal]), greeting),
      ),
    );
    await vi.waitFor(() => expect(silent.sockets.size).toBe(10), WAIT);
    end.abort();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { failure: 'time-out' } });
    }
    await vi.waitFor(() => expect(silent.sockets.size).toBe(0), WAIT);
  });
});
