import { Injectable } from '@nestjs/common';
import { ActiveConnectors } from './active-connectors.js';
import { MessageConnectors } from './messages/message-connectors.js';

/** What the connectors of a tenant can do. */
export interface ConnectorKinds {
  /** Whether messages can be sent to e-mail addresses. */
  readonly email: boolean;
  /** Whether messages can be sent to phone numbers. */
  readonly sms: boolean;
  /** The social providers that people can sign in with. */
  readonly socialTargets: readonly string[];
}

/** Which kinds of connectors the current tenant has. It comes from memory, but for units of work. */
@Injectable()
export class ExistingConnectors {
  constructor(
    private readonly active: ActiveConnectors,
    private readonly messages: MessageConnectors,
  ) {}

  async kinds(): Promise<ConnectorKinds> {
    const connectors = await this.active.list();
    const has = (type: 'Email' | 'Sms') =>
      this.messages.hasMailbox || connectors.some((connector) => connector.type === type);
    return {
      email: has('Email'),
      sms: has('Sms'),
      socialTargets: connectors.filter(({ type }) => type === 'Social').map(({ target }) => target),
    };
  }
}
