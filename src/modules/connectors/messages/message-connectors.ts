import { Injectable } from '@nestjs/common';
import { ActiveConnectors, type ActiveConnector } from '../active-connectors.js';
import { ConnectorErrors } from '../connector.errors.js';
import type { MessageChannel } from './message.js';
import { DevelopmentMailbox } from './mailbox/development-mailbox.js';

/** Finds what sends the messages of the current tenant: its connector, and in development the server's own mailbox without one. */
@Injectable()
export class MessageConnectors {
  constructor(
    private readonly connectors: ActiveConnectors,
    private readonly mailbox: DevelopmentMailbox,
  ) {}

  /** Throws `connector.not_found` (501) where nothing could send. */
  async get(channel: MessageChannel): Promise<ActiveConnector> {
    const found = await this.find(channel);
    if (!found) throw ConnectorErrors.noConnector(channel);
    return found;
  }

  /** Whether messages can be sent without any connector. */
  get hasMailbox(): boolean {
    return this.mailbox.connector !== undefined;
  }

  async find(channel: MessageChannel): Promise<ActiveConnector | undefined> {
    return (await this.connectors.find(channel)) ?? this.mailbox.connector;
  }
}
