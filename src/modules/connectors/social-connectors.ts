import { Injectable } from '@nestjs/common';
import { ConnectorErrors } from './connector.errors.js';

export interface SocialIdentity {
  /** The provider, whichever of its connectors was used. */
  readonly target: string;
  /** What the provider knows the user by. */
  readonly identity: { readonly userId: string; readonly details?: object };
}

/** How people are known to social providers. There is no connector yet, so none is found. */
@Injectable()
export class SocialConnectors {
  /**
   * Exchanges what a provider sent back, such as a code, for the identity that it stands for. It asks another server, so
   * no unit of work is open. Throws `session.invalid_connector_id` where there is no such connector.
   */
  async exchange(connectorId: string, _connectorData: object): Promise<SocialIdentity> {
    throw ConnectorErrors.invalidId(connectorId);
  }
}
