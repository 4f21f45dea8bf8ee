import { Injectable } from '@nestjs/common';
import type { Connector } from './factories/capabilities.js';

/** A connector of the tenant that messages can be sent with. */
export interface ActiveConnector {
  readonly id: string;
  readonly factoryId: string;
  readonly connector: Connector;
}

/** The connectors of the current tenant that messages are sent with. There is none yet. */
@Injectable()
export class ActiveConnectors {
  async find(_type: 'Email' | 'Sms'): Promise<ActiveConnector | undefined> {
    return undefined;
  }
}
