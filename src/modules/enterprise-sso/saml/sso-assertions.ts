import { Injectable, Logger } from '@nestjs/common';
import {
  canReceiveAssertions,
  type SamlAssertionDto,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import { type CameIn, IdpInitiatedSessions } from '../idp-initiated/idp-initiated-sessions.js';
import { ReadySsoConnectors } from '../ready-sso-connectors.js';
import { SsoAssertionLog } from './sso-assertion-log.js';
import { unexplained } from '../unexplained.js';

/** Takes what browsers post for the identity providers of enterprises. */
@Injectable()
export class SsoAssertions {
  private readonly logger = new Logger(SsoAssertions.name);

  constructor(
    private readonly ready: ReadySsoConnectors,
    private readonly sessions: IdpInitiatedSessions,
    private readonly log: SsoAssertionLog,
  ) {}

  /** Where the browser goes next, and what it is given where it was sent by nobody. */
  async receive(
    connectorId: string,
    { RelayState, SAMLResponse }: SamlAssertionDto,
  ): Promise<Pick<CameIn, 'location'> & Partial<CameIn>> {
    const connector = await this.ready.get(connectorId);
    if (!canReceiveAssertions(connector)) throw SocialErrors.unexpectedType();
    return unexplained(
      () =>
        RelayState
          ? this.log.asked(connectorId, async () => ({
              location: await connector.receive(SAMLResponse, RelayState),
            }))
          : this.log.unasked(connectorId, () => this.sessions.receive(connectorId, SAMLResponse)),
      (error) => this.logger.warn({ err: error, connectorId }, 'a SAML response was refused'),
    );
  }
}
