import { Injectable, Logger } from '@nestjs/common';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import {
  canReceiveAssertions,
  type SamlAssertionDto,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import { type CameIn, IdpInitiatedSessions } from '../idp-initiated/idp-initiated-sessions.js';
import { ReadySsoConnectors } from '../ready-sso-connectors.js';
import { unexplained } from '../unexplained.js';

/** Keys of the audit log. Of a response that somebody was sent away for the sign-in tells itself where it is taken. */
const ASKED = 'Interaction.SignIn.Verification.EnterpriseSso.Submit';
const UNASKED = 'Interaction.SignIn.Verification.IdpInitiatedSso.Create';

/** Where the browser goes next, and what it is given where it was sent by nobody. */
type Received = Pick<CameIn, 'location'> & Partial<CameIn>;

/** Takes what browsers post for the identity providers of enterprises. */
@Injectable()
export class SsoAssertions {
  private readonly logger = new Logger(SsoAssertions.name);

  constructor(
    private readonly ready: ReadySsoConnectors,
    private readonly sessions: IdpInitiatedSessions,
    private readonly trail: AuditTrail,
  ) {}

  async receive(connectorId: string, { RelayState, SAMLResponse }: SamlAssertionDto): Promise<Received> {
    const connector = await this.ready.get(connectorId);
    if (!canReceiveAssertions(connector)) throw SocialErrors.unexpectedType();
    const answered =
      RelayState && (async () => ({ location: await connector.receive(SAMLResponse, RelayState) }));
    return unexplained(
      () => (answered ? this.noted(ASKED, connectorId, answered) : this.unasked(connectorId, SAMLResponse)),
      (error) => this.logger.warn({ err: error, connectorId }, 'a SAML response was refused'),
    );
  }

  private async unasked(connectorId: string, samlResponse: string): Promise<Received> {
    const came = await this.noted(UNASKED, connectorId, () =>
      this.sessions.receive(connectorId, samlResponse),
    );
    this.trail.noteStranger({ ...entryOf(UNASKED, connectorId), result: 'Success' });
    return came;
  }

  /** Notes where it is refused. */
  private noted(key: string, connectorId: string, take: () => Promise<Received>): Promise<Received> {
    return this.trail.failures(entryOf(key, connectorId), take, { tellsDetails: true });
  }
}

const entryOf = (key: string, connectorId: string) => ({
  key,
  connectorId,
  requestId: currentRequest()?.requestId,
});
