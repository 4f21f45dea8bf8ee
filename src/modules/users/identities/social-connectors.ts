import type { IdentityDto } from './user-identity.dto.js';

export interface SocialIdentity {
  /** The provider, whichever of its connectors was used. */
  readonly target: string;
  readonly identity: IdentityDto;
}

/** How users are known to social providers; whoever knows the connectors implements it. */
export abstract class SocialConnectors {
  /**
   * Exchanges what a provider sent back, such as a code, for the identity that it stands for. It asks another server, so
   * no unit of work is open. Throws `session.invalid_connector_id` where there is no such connector.
   */
  abstract exchange(connectorId: string, connectorData: object): Promise<SocialIdentity>;
}
