import { once } from 'node:events';
import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setTimeout } from 'node:timers/promises';

const PROBE_MILLISECONDS = 50;

/**
 * A load balancer as operators have one: it keeps connections open, asks its servers for their readiness, and passes
 * requests to those that are ready, in turn. It never tries a second server: what one does not answer is a 502.
 */
export class Balancer {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly stopping = new AbortController();
  private readonly ready = new Set<number>();
  private readonly server: Server;
  private turn = 0;

  private constructor(private readonly ports: readonly number[]) {
    this.server = createServer((incoming, answer) => this.pass(incoming, answer));
  }

  static async start(port: number, servers: readonly number[]): Promise<Balancer> {
    const balancer = new Balancer(servers);
    balancer.server.listen(port);
    await once(balancer.server, 'listening');
    for (const server of servers) void balancer.watch(server);
    return balancer;
  }

  isReady(port: number): boolean {
    return this.ready.has(port);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
    this.agent.destroy();
  }

  private pass(incoming: IncomingMessage, answer: ServerResponse): void {
    const ready = this.ports.filter((port) => this.ready.has(port));
    this.turn += 1;
    const port = ready[this.turn % ready.length];
    const fail = (error: Error): void => void answer.writeHead(502).end(`${port}: ${error.message}`);
    if (port === undefined) return fail(new Error('no server is ready'));
    const { method, url: path, headers } = incoming;
    const passed = request({
      agent: this.agent,
      port,
      method,
      path,
      headers: { ...headers, connection: 'keep-alive' },
    });
    passed.once('error', fail);
    passed.once('response', (response) => {
      const { connection: _, ...kept } = response.headers;
      answer.writeHead(response.statusCode ?? 502, kept);
      response.pipe(answer);
    });
    incoming.pipe(passed);
  }

  private async watch(port: number): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const answers = await fetch(`http://localhost:${port}/health/ready`).then(
        async (response) => response.text().then(() => response.ok),
        () => false,
      );
      if (answers) this.ready.add(port);
      else this.ready.delete(port);
      await setTimeout(PROBE_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }
}
