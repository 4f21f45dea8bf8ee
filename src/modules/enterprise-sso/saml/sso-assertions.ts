import { Injectable, Logger } from '@nestjs/common';
import {
  canReceiveAssertions,
  type SamlAssertionDto,
  SamlErrors,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import { ReadySsoConnectors } from '../ready-sso-connectors.js';
import { unexplained } from '../unexplained.js';

/** Takes what browsers post for the identity providers of enterprises. */
@Injectable()
export class SsoAssertions {
  private readonly logger = new Logger(SsoAssertions.name);

  constructor(private readonly ready: ReadySsoConnectors) {}

  /** Where the browser goes next. */
  async receive(connectorId: string, { RelayState, SAMLResponse }: SamlAssertionDto): Promise<string> {
    const connector = await this.ready.get(connectorId);
    if (!canReceiveAssertions(connector)) throw SocialErrors.unexpectedType();
    if (!RelayState) throw SamlErrors.unsolicited();
    return unexplained(
      () => connector.receive(SAMLResponse, RelayState),
      (error) => this.logger.warn({ err: error, connectorId }, 'a SAML response was refused'),
    );
  }
}
