import type { Socket } from 'node:net';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Agent, type Dispatcher, request } from 'undici';
import { Config } from '#src/platform/config/config.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { AddressCheck } from './address-check.js';
import { AllowedHosts, type ConnectionTarget } from './allowed-hosts.js';
import { checkedConnector } from './checked-connector.js';
import { checkedSocket } from './checked-socket.js';
import { failureOf } from './failure-of.js';
import { httpUrl } from './http-url.js';
import { NameResolver } from './name-resolver.js';
import { OutboundError } from './outbound.errors.js';
import { Places } from './places.js';

export interface OutboundRequest {
  readonly method: Dispatcher.HttpMethod;
  /** With the scheme http or https, and without credentials. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** From the call to the last byte of the answer; waiting for a place and for the look-up counts. */
  readonly timeoutMilliseconds?: number;
  /** Ends the request before that. */
  readonly signal?: AbortSignal;
  /** What follows in the body of the answer is not read. */
  readonly maxResponseBytes?: number;
}

export interface OutboundResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Long enough for a slow server, short enough for whoever waits. */
const TIMEOUT_MILLISECONDS = 10_000;
const MAX_RESPONSE_BYTES = 64 * 1024;
/** Of one tenant: what it does, a slow server of its own can hold up. A test of a webhook sends a hundred at most. */
const TENANT_ROOM = { running: 10, waiting: 200 };
/** To one origin, for all tenants; what exceeds them waits, within its own time-out. */
const MAX_CONNECTIONS = 32;

/**
 * The way to other people's servers. Whoever names the URL may be a stranger: only public addresses are connected to,
 * unless the settings allow others; redirects are answers like any other; time and size are bounded, and so is what one
 * tenant has going on at a time.
 */
@Injectable()
export class Outbound implements OnApplicationShutdown {
  private readonly agent: Agent;
  private readonly names: NameResolver;
  private readonly check: AddressCheck;
  private readonly places = new Places(TENANT_ROOM);

  constructor({ env }: Config) {
    this.names = new NameResolver(env.OUTBOUND_NAME_SERVERS);
    this.check = new AddressCheck(new AllowedHosts(env.OUTBOUND_ALLOWED_HOSTS), this.names);
    this.agent = new Agent({ connect: checkedConnector(this.check), connections: MAX_CONNECTIONS });
  }

  /** Answers whatever the status is. Throws an `OutboundError` where there is no answer. */
  async request(outgoing: OutboundRequest): Promise<OutboundResponse> {
    const { url, timeoutMilliseconds = TIMEOUT_MILLISECONDS } = outgoing;
    const target = httpUrl(url);
    const patience = AbortSignal.timeout(timeoutMilliseconds);
    const signal = outgoing.signal ? AbortSignal.any([patience, outgoing.signal]) : patience;
    try {
      return await this.inPlace(signal, () => this.send(target, outgoing, signal));
    } catch (error) {
      const time = patience.aborted ? `${timeoutMilliseconds} ms` : 'time';
      if (signal.aborted) {
        throw new OutboundError('time-out', `${target.host} did not answer in ${time}.`, error);
      }
      throw failureOf(error, target.host);
    }
  }

  /**
   * Opens a TCP connection for work that speaks another protocol than HTTP, and closes it when that ends. The rules are
   * those of requests. Throws an `OutboundError` where there is no connection, or the signal ended it, and what the work
   * throws.
   */
  async withConnection<Result>(
    target: ConnectionTarget,
    signal: AbortSignal,
    work: (socket: Socket) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.inPlace(signal, async () => {
        const socket = await checkedSocket(this.check, target, signal);
        return work(socket).finally(() => socket.destroy());
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new OutboundError('time-out', `${target.hostname} did not answer in time.`, error);
    }
  }

  /** What the TXT records of a name say. Throws an `OutboundError` where it has none, or nobody answers. */
  async textRecords(name: string, timeoutMilliseconds = TIMEOUT_MILLISECONDS): Promise<readonly string[]> {
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    try {
      return await this.inPlace(signal, () => this.names.textsOf(name));
    } catch (error) {
      if (error instanceof OutboundError) throw error;
      throw new OutboundError('time-out', `${name} was not asked for in ${timeoutMilliseconds} ms.`, error);
    }
  }

  /** Waits for the requests in progress, which their time-outs bound. */
  async onApplicationShutdown(): Promise<void> {
    await this.agent.close();
    this.names.close();
  }

  /** One of those that the tenant has. */
  private inPlace<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    return this.places.run(TenantContext.find() ?? '', signal, work);
  }

  private async send(
    target: URL,
    { method, headers, body, maxResponseBytes = MAX_RESPONSE_BYTES }: OutboundRequest,
    signal: AbortSignal,
  ): Promise<OutboundResponse> {
    const options = { dispatcher: this.agent, method, headers: { ...headers }, body, signal };
    const response = await request(target, options);
    return {
      status: response.statusCode,
      headers: response.headers,
      body: await readUpTo(maxResponseBytes, response.body),
    };
  }
}

async function readUpTo(bytes: number, body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}
