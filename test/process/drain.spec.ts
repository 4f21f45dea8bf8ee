import { inject, describe, expect, it, vi } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { copyDatabase } from '../support/database-copy.js';
import { freePort } from '../support/free-port.js';
import { OTHER_CLIENT, OTHER_HOST, OTHER_TENANT } from '../support/template.js';
import { Balancer } from './balancer.js';
import { type ServerProcess, spawnServer, startServer } from './server-process.js';

/** For one start, or for some requests: on a machine that has much else to do, each takes long. */
const PATIENCE = { timeout: 180_000, interval: 20 };
/** Four starts and all that is between them. */
const ENOUGH = { timeout: 600_000 };

interface Caller {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly indicator: string;
}

/** Clients that ask without a pause until they are told to stop, and what they were not answered as they should be. */
class Load {
  readonly failures: string[] = [];
  answered = 0;
  private stopped = false;
  private readonly loops: Promise<void>[];

  constructor(callers: readonly Caller[], secret: string) {
    this.loops = callers.map((caller) => this.run(caller, secret));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
  }

  private async run(caller: Caller, secret: string): Promise<void> {
    const { baseUrl, clientId, indicator } = caller;
    while (!this.stopped) {
      const token = await this.ask(200, `${baseUrl}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: secret,
          resource: indicator,
          scope: 'all',
        }),
      });
      const authorization = `Bearer ${String((token as { access_token?: string })?.access_token)}`;
      await this.ask(201, `${baseUrl}/api/resources`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Shop', indicator: `https://${newId()}.example.com` }),
      });
      await this.ask(200, `${baseUrl}/api/resources?page=1&page_size=5`, { headers: { authorization } });
    }
  }

  private async ask(expected: number, url: string, init: RequestInit): Promise<unknown> {
    try {
      const response = await fetch(url, init);
      const text = await response.text();
      if (response.status !== expected) throw new Error(`${response.status} ${text}`);
      this.answered += 1;
      return JSON.parse(text);
    } catch (error) {
      this.failures.push(`${init.method ?? 'GET'} ${url}: ${String(error)}`);
      return undefined;
    }
  }
}

interface Fleet {
  readonly ports: readonly number[];
  readonly balancer: Balancer;
  readonly callers: readonly Caller[];
  /** Starts the server of a port, and waits until the balancer uses it. */
  start(port: number): Promise<void>;
  /** Stops it as a supervisor does. */
  stop(port: number): Promise<void>;
  /** Waits until the server of a port has answered some requests more. */
  isServing(port: number): Promise<void>;
}

async function fleet(): Promise<Fleet> {
  const [balancerPort, ...ports] = [await freePort(), await freePort(), await freePort()];
  const settings = {
    ...inject('testServer').environment,
    DB_URL: await copyDatabase(),
    ENDPOINT: `http://localhost:${balancerPort}`,
    ADMIN_DISABLE_LOCALHOST: 'true',
    SHUTDOWN_DELAY: '2000',
    WORKER_CONCURRENCY: '1',
    LOG_LEVEL: 'debug',
  };
  const balancer = await Balancer.start(balancerPort, ports);
  const servers = new Map<number, ServerProcess>();
  const requests = (port: number): number => servers.get(port)?.output().split(' ms  ').length ?? 0;
  return {
    ports,
    balancer,
    callers: [
      caller(`http://localhost:${balancerPort}`, 'bootstrap', 'default'),
      caller(`http://${OTHER_HOST}:${balancerPort}`, OTHER_CLIENT, OTHER_TENANT),
    ],
    start: async (port) => {
      servers.set(port, await startServer({ ...settings, PORT: String(port) }));
      await vi.waitFor(() => expect(balancer.isReady(port)).toBe(true), PATIENCE);
    },
    stop: async (port) => {
      expect(await servers.get(port)?.end('SIGTERM')).toBe(0);
    },
    isServing: (port) => {
      const before = requests(port);
      return vi.waitFor(() => expect(requests(port)).toBeGreaterThan(before + 50), PATIENCE);
    },
  };
}

const caller = (baseUrl: string, clientId: string, tenant: string): Caller => ({
  baseUrl,
  clientId,
  indicator: `https://${tenant}.logto.app/api`,
});

describe('two servers behind a load balancer', () => {
  it('are replaced one after the other without one failed request', ENOUGH, async () => {
    const { ports, balancer, callers, ...servers } = await fleet();
    for (const port of ports) await servers.start(port);
    const secret = inject('testServer').environment['BOOTSTRAP_CLIENT_SECRET'] ?? '';
    const load = new Load([...callers, ...callers, ...callers], secret);

    for (const port of ports) {
      await servers.isServing(port);
      await servers.stop(port);
      await servers.start(port);
    }
    for (const port of ports) await servers.isServing(port);

    await load.stop();
    await balancer.stop();
    for (const port of ports) await servers.stop(port);
    expect(load.failures).toEqual([]);
    expect(load.answered).toBeGreaterThan(200);
  });
});

describe('the output of a server', () => {
  it('is searched for secrets', async () => {
    // The message about the other setting holds this one.
    const server = await spawnServer({ SIGNING_ALGORITHM: 'none', STATUS_API_KEY: 'SIGNING_ALGORITHM' });
    await expect(server.ended()).rejects.toThrow('a secret was printed');
  });
});
