import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { openUnit, requireUnit } from '#src/platform/database/open-unit.js';
import type { ActiveConnector } from '../active-connectors.js';
import { Delivery, type Prepared } from './delivery.js';
import { channelOf, type Message } from './message.js';
import { MessageConnectors } from './message-connectors.js';
import { MessageLimit } from './limit/message-limit.js';
import { ProviderCalls } from '../provider-calls.js';
import { QueuedMessages } from './queued-messages.js';

/**
 * Writes to people by the connectors of the current tenant. Whatever way a message is sent, it throws
 * `connector.not_found` (501) where the tenant has no connector for it, and `request.message_rate_limited` (429) where its
 * recipient had too many.
 */
@Injectable()
export class Messages implements OnApplicationShutdown {
  private readonly inBackground = new Set<Promise<unknown>>();

  constructor(
    private readonly connectors: MessageConnectors,
    private readonly limit: MessageLimit,
    private readonly calls: ProviderCalls,
    private readonly delivery: Delivery,
    private readonly queued: QueuedMessages,
  ) {}

  /**
   * Waits for the provider, ten seconds at most. Throws the `connector.*` error that the provider's refusal is, and
   * `request.too_many_requests` (429) where too many messages of the tenant wait. Never inside a unit of work: no connection
   * is held meanwhile.
   */
  async send(message: Message): Promise<void> {
    await this.delivery.make(await this.prepare(message));
  }

  /**
   * For requests of strangers: neither the time nor the answer tells whether anything was sent. Nobody waits for the
   * provider, and what it answered is in the audit log alone. A suppressed message costs the same work, counts the same, and
   * does not leave. Throws as `send` does, but for what providers say.
   */
  async sendInBackground(message: Message, { suppressed }: { readonly suppressed: boolean }): Promise<void> {
    const prepared = await this.prepare(message);
    if (suppressed) return this.delivery.suppress(prepared);
    // What it is refused for, the audit log knows by now.
    const sending = this.delivery.make(prepared).catch(() => undefined);
    this.inBackground.add(sending);
    void sending.finally(() => this.inBackground.delete(sending));
  }

  /** Belongs to a unit of work: the message is sent once that is committed, at least once, and tried again for hours. */
  async enqueue(message: Message): Promise<void> {
    requireUnit();
    await this.connectors.get(channelOf(message.to));
    await this.limit.count(message);
    await this.queued.add(message);
  }

  /** Sends by this very connector, whatever the tenant's is, and counts nothing. Waits and throws as `send` does. */
  async deliver(connector: ActiveConnector, message: Message): Promise<void> {
    this.calls.requireRoom();
    await this.delivery.make(await this.delivery.prepare(connector, message));
  }

  /** What was begun ends, which its time-out bounds. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.inBackground);
  }

  private async prepare(message: Message): Promise<Prepared> {
    if (openUnit()) throw new Error('messages are sent outside of units of work');
    const active = await this.connectors.get(channelOf(message.to));
    this.calls.requireRoom();
    await this.limit.count(message);
    return this.delivery.prepare(active, message);
  }
}
