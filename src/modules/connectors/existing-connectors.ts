import { Injectable } from '@nestjs/common';
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

/** Which kinds of connectors the current tenant has. */
@Injectable()
export class ExistingConnectors {
  constructor(private readonly connectors: MessageConnectors) {}

  async kinds(): Promise<ConnectorKinds> {
    const [email, sms] = [await this.connectors.find('Email'), await this.connectors.find('Sms')];
    return { email: email !== undefined, sms: sms !== undefined, socialTargets: [] };
  }
}
