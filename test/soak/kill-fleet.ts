import { EventEmitter, once } from 'node:events';
import { inject, vi } from 'vitest';
import { type ServerProcess, spawnServer, startServer } from '../process/server-process.js';
import { freePort } from '../support/free-port.js';
import { OTHER_CLIENT, OTHER_HOST, OTHER_TENANT } from '../support/template.js';
import type { TestTenant } from '../support/test-app.js';

/** Whom a kill meets: the one process that serves and runs jobs, or the worker beside one that only serves. */
export type Victim = 'server' | 'worker';

const START = { timeout: 30_000, interval: 20 };

/** The processes of an installation: one that serves, always at the same port, and, where it runs no jobs, a worker. */
export class KillFleet {
  kills = 0;
  private server?: ServerProcess;
  private worker?: ServerProcess;
  private readonly started: ServerProcess[] = [];
  private readonly news = new EventEmitter().setMaxListeners(0);

  private constructor(
    readonly databaseUrl: string,
    private readonly port: number,
  ) {}

  static async on(databaseUrl: string): Promise<KillFleet> {
    return new KillFleet(databaseUrl, await freePort());
  }

  /** The two tenants that each test has. */
  get tenants(): readonly TestTenant[] {
    return [
      testTenant('default', `http://localhost:${this.port}`, 'bootstrap'),
      testTenant(OTHER_TENANT, `http://${OTHER_HOST}:${this.port}`, OTHER_CLIENT),
    ];
  }

  get isServing(): boolean {
    return this.server !== undefined;
  }

  /** Resolves at once while there is a server, else as soon as there is one. */
  async serving(): Promise<void> {
    if (!this.isServing) await once(this.news, 'serving');
  }

  /** Starts what is missing, in the shape that a victim needs. */
  async start(victim: Victim): Promise<void> {
    await Promise.all([
      victim === 'worker' && !this.worker && this.startWorker(),
      !this.server && this.startServer(victim),
    ]);
  }

  /** Starts another process of the victim's kind, which runs jobs too. */
  another(victim: Victim): Promise<ServerProcess> {
    return victim === 'worker' ? this.spawnWorker() : this.spawnServer({});
  }

  /** Kills whoever runs the jobs, before anything else happens here; resolves when it is gone. */
  async kill(): Promise<void> {
    const victim = this.worker ?? this.server;
    if (!victim) throw new Error('there is nobody to kill');
    if (victim === this.server) this.server = undefined;
    this.worker = undefined;
    this.kills += 1;
    await victim.end('SIGKILL');
  }

  /** Kills everybody. Throws where one of them had printed a secret. */
  async end(): Promise<void> {
    await Promise.all(this.started.map((each) => each.end('SIGKILL')));
  }

  /** What the processes had to say about faults of their own. */
  complaints(): string[] {
    return this.started.flatMap((each) =>
      each
        .output()
        .split('\n')
        .filter((line) => /^\[[\d:.]+\] (ERROR|FATAL):/.test(line)),
    );
  }

  private async startServer(victim: Victim): Promise<void> {
    this.server = await this.spawnServer({
      PORT: String(this.port),
      ...(victim === 'worker' && { WORKER_CONCURRENCY: '0' }),
    });
    this.news.emit('serving');
  }

  private async startWorker(): Promise<void> {
    this.worker = await this.spawnWorker();
  }

  private async spawnServer(settings: Record<string, string>): Promise<ServerProcess> {
    const server = await startServer({ ...this.settings, ...settings });
    this.started.push(server);
    return server;
  }

  private async spawnWorker(): Promise<ServerProcess> {
    const worker = await spawnServer({ ...this.settings, WORKER_ONLY: 'true' });
    this.started.push(worker);
    await vi.waitUntil(() => worker.output().includes('Portico runs jobs'), START);
    return worker;
  }

  private get settings(): Record<string, string> {
    return {
      ...inject('testServer').environment,
      DB_URL: this.databaseUrl,
      WORKER_CONCURRENCY: '4',
      OUTBOUND_ALLOWED_HOSTS: '127.0.0.1',
      ADMIN_DISABLE_LOCALHOST: 'true',
    };
  }
}

const testTenant = (id: string, baseUrl: string, clientId: string): TestTenant => ({
  id,
  baseUrl,
  issuer: `${baseUrl}/oidc`,
  indicator: `https://${id}.logto.app/api`,
  clientId,
  clientSecret: inject('testServer').environment['BOOTSTRAP_CLIENT_SECRET'] ?? '',
});
