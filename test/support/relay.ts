import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './free-port.js';

/** Stands between a server and its database, and can be cut. */
export class Relay {
  private readonly sockets = new Set<Socket>();

  private constructor(
    /** The address of the database through the relay. */
    readonly url: string,
    private readonly server: Server,
    private readonly port: number,
  ) {}

  static async to(databaseUrl: string): Promise<Relay> {
    const target = new URL(databaseUrl);
    const server = createServer();
    // Not one that another connection may be given while the relay is cut.
    const port = await freePort();
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const through = new URL(databaseUrl);
    through.host = `127.0.0.1:${port}`;
    const relay = new Relay(through.href, server, port);
    server.on('connection', (socket) => {
      const upstream = connect(Number(target.port), target.hostname);
      for (const [one, other] of [
        [socket, upstream],
        [upstream, socket],
      ] as const) {
        relay.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => relay.sockets.delete(one));
      }
    });
    return relay;
  }

  /** Ends all connections, and takes no others. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  async mend(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }
}
