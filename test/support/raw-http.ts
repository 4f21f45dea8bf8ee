import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which bytes are sent as they are, for requests that no HTTP client would send. */
export class RawHttp {
  private received = '';

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => {
      this.received += text;
    });
    // A server that closes early resets the connection; what it said before counts.
    socket.on('error', () => undefined);
  }

  static async open(baseUrl: string): Promise<RawHttp> {
    const { hostname, port } = new URL(baseUrl);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    await once(socket, 'connect');
    return new RawHttp(socket);
  }

  send(text: string): this {
    this.socket.write(text);
    return this;
  }

  /** Says that nothing more will be sent. */
  finish(): this {
    this.socket.end();
    return this;
  }

  /** Everything that the server sends until it closes the connection. */
  async untilClosed(): Promise<string> {
    if (!this.socket.readableEnded && !this.socket.closed) {
      await Promise.race([once(this.socket, 'end'), once(this.socket, 'close')]);
    }
    this.socket.destroy();
    return this.received;
  }

  /** What the server has sent once it matches. */
  async until(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.received)) {
      if (this.socket.readableEnded || this.socket.closed) {
        throw new Error(`the connection was closed after: ${this.received}`);
      }
      await Promise.race([once(this.socket, 'data'), once(this.socket, 'close'), once(this.socket, 'end')]);
    }
    return this.received;
  }

  close(): void {
    this.socket.destroy();
  }
}
