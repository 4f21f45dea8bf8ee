import { Agent, request as httpRequest } from 'node:http';
import type { SoakAnswer, SoakRequest } from './soak-request.js';

/** Nothing that the server does with bad input takes long; past this it hangs. */
const TIMEOUT_MILLISECONDS = 20_000;

/** Sends requests on connections that are kept, as a busy client does. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });

  constructor(private readonly baseUrl: string) {}

  /** Rejects where the server does not answer. */
  send({ method, target, headers, body }: SoakRequest): Promise<SoakAnswer> {
    const { hostname, port } = new URL(this.baseUrl);
    const length = body === undefined ? undefined : String(Buffer.byteLength(body));
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        {
          hostname,
          port,
          method,
          path: target,
          agent: this.agent,
          headers: { ...headers, ...(length !== undefined && { 'content-length': length }) },
          signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
