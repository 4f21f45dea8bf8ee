// Measures how many verification codes are made and sent in a second, and what tokens wait for beside a mail server that
// takes connections and never says a word. Each figure has one for tokens alone in the same run. README.md tells more.
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { prepare } from '../scripts/prepare.mjs';
import { atEnd, runToEnd } from './at-end.mjs';

const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '8' } } });
await prepare({ build: true });
const { ApiClient } = await import('./api-client.mjs');
const { moveToOtherCore } = await import('./cores.mjs');
const { startServer } = await import('./own-server.mjs');
const { percentile } = await import('./percentile.mjs');
const { figure, table } = await import('./table.mjs');
const { temporaryFolder } = await import('./temporary-folder.mjs');
const { cpuMicroseconds } = await import('./usage.mjs');

const CHECKOUT = join(import.meta.dirname, '..');
const CONNECTIONS = 4;
const WARM_UP_SECONDS = 2;
/** As many messages as run and wait for one tenant: its line is full. */
const WAITING = 110;
const SMTP = { connectorId: 'simple-mail-transfer-protocol' };
const HTTP = { connectorId: 'http-email' };

let recipients = 0;
const newRecipient = () => `person${(recipients += 1)}@acme.example`;

async function main() {
  moveToOtherCore(process.pid);
  const seconds = Number(options.seconds);
  const server = await startServer({ checkout: CHECKOUT, dataDir: temporaryFolder() });
  const api = new ApiClient(server);
  const authorization = `Bearer ${await api.token()}`;
  const post = (path, body) =>
    fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const code = async () => {
    const { status } = await post('/api/verification-codes', { email: newRecipient() });
    if (status !== 204) throw new Error(`a code was answered with ${status}`);
  };
  const token = () => api.token();

  const takes = await listening(
    createHttpServer((request, response) => request.resume().on('end', () => response.end())),
  );
  await api.call('POST', '/api/connectors', {
    ...HTTP,
    config: { endpoint: `http://127.0.0.1:${takes}/send` },
  });
  const rows = [
    await measured('token', token, { seconds, pid: server.pid }),
    await measured('code, sent by HTTP', code, { seconds, pid: server.pid }),
  ];

  const silent = await listening(createTcpServer((socket) => socket.on('error', () => undefined)));
  const auth = { user: 'bench', pass: 'bench' };
  const config = { host: '127.0.0.1', port: silent, auth, fromEmail: 'bench@acme.example' };
  await api.call('POST', '/api/connectors', { ...SMTP, config });
  const over = new AbortController();
  const wait = async () => {
    while (!over.signal.aborted) {
      const response = await post('/api/verification-codes', { email: newRecipient() });
      await response.arrayBuffer();
      // The line was full for a moment.
      if (response.status === 429) await delay(WARM_UP_SECONDS * 1000);
    }
  };
  const waiting = Array.from({ length: WAITING }, wait);
  rows.push(await measured('token beside a silent mail server', token, { seconds, pid: server.pid }));
  over.abort();
  await Promise.all(waiting);
  console.log(table(['request', 'a second', 'p50 ms', 'p99 ms', 'server µs'], rows));
}

/** Listens on loopback, and says on which port. */
async function listening(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => server.close());
  return server.address().port;
}

/** Sends requests one after the other on each of a few connections, and answers with a row of figures. */
async function measured(name, send, { seconds, pid }) {
  await during(WARM_UP_SECONDS, send);
  const before = cpuMicroseconds(pid);
  const times = await during(seconds, send);
  const used = cpuMicroseconds(pid) - before;
  const cells = [
    times.length / seconds,
    percentile(times, 0.5),
    percentile(times, 0.99),
    used / times.length,
  ];
  return [name, figure(cells[0]), figure(cells[1], 1), figure(cells[2], 1), figure(cells[3])];
}

async function during(seconds, send) {
  const end = performance.now() + seconds * 1000;
  const times = [];
  const connection = async () => {
    while (performance.now() < end) {
      const started = performance.now();
      await send();
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return times.toSorted((one, other) => one - other);
}

await runToEnd(main);
