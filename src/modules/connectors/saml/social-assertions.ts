import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import { ActiveConnectors } from '../active-connectors.js';
import { SocialErrors } from '../social/social.errors.js';
import type { SamlAssertionDto } from './saml-assertion.dto.js';
import { canReceiveAssertions } from './saml-sign-in.js';
import { SamlErrors } from './saml.errors.js';

const KEY = 'Interaction.SignIn.Verification.Social.Submit';

/** Takes what browsers post for the identity providers of social connectors. */
@Injectable()
export class SocialAssertions {
  constructor(
    private readonly active: ActiveConnectors,
    private readonly trail: AuditTrail,
  ) {}

  /** Where the browser goes next. */
  async receive(connectorId: string, { RelayState, SAMLResponse }: SamlAssertionDto): Promise<string> {
    const found = await this.active.findSocial(connectorId);
    if (!found) throw EntityErrors.notFound('connector', connectorId);
    const { connector } = found;
    if (!canReceiveAssertions(connector)) throw SocialErrors.unexpectedType();
    // Nobody begins at the provider of a social connector.
    if (!RelayState) throw SamlErrors.unsolicited();
    const entry = { key: KEY, connectorId, requestId: currentRequest()?.requestId };
    const take = () => connector.receive(SAMLResponse, RelayState);
    return this.trail.failures(entry, take, { tellsDetails: true });
  }
}
