import { Injectable, Logger } from '@nestjs/common';
import {
  canReceiveAssertions,
  type SamlAssertionDto,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import { type CameIn, IdpInitiatedSessions } from '../idp-initiated/idp-initiated-sessions.js';
import { ReadySsoConnectors } from '../ready-sso-connectors.js';
import { unexplained } from '../unexplained.js';

/** Takes what browsers post for the identity providers of enterprises. */
@Injectable()
export class SsoAssertions {
  private readonly logger = new Logger(SsoAssertions.name);

  constructor(
    private readonly ready: ReadySsoConnectors,
    private readonly sessions: IdpInitiatedSessions,
  ) {}

  /** Where the browser goes next, and what it is given where it was sent by nobody. */
  async receive(
    connectorId: string,
    { RelayState, SAMLResponse }: SamlAssertionDto,
  ): Promise<Pick<CameIn, 'location'> & Partial<CameIn>> {
    const connector = await this.ready.get(connectorId);
    if (!canReceiveAssertions(connector)) throw SocialErrors.unexpectedType();
    return unexplained(
      async () =>
        RelayState
          ? { location: await connector.receive(SAMLResponse, RelayState) }
          : this.sessions.receive(connectorId, SAMLResponse),
      (error) => this.logger.warn({ err: error, connectorId }, 'a SAML response was refused'),
    );
  }
}
