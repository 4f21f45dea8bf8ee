import { Injectable } from '@nestjs/common';
import { ConnectorUpdated } from '#src/modules/connectors/connectors.public.js';
import { SsoConnectorUpdated } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import { UserIdentitiesUpdated } from '#src/modules/users/users.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { UnwantedTokenSetRepository } from './unwanted-token-set.repository.js';

/**
 * Deletes tokens of connectors that store none any longer, and of accounts that are no longer a user's. Those of deleted
 * users, connectors and identities go with them, by their foreign keys.
 */
@Injectable()
export class UnwantedTokenSetsListener {
  constructor(private readonly sets: UnwantedTokenSetRepository) {}

  @OnEvent(ConnectorUpdated)
  async switchedOff({ event: { connectorId, fields } }: Announced<ConnectorUpdated>): Promise<void> {
    if (fields.includes('enableTokenStorage')) await this.sets.deleteOfConnector(connectorId);
  }

  @OnEvent(SsoConnectorUpdated)
  async ssoSwitchedOff({ event: { ssoConnectorId, fields } }: Announced<SsoConnectorUpdated>): Promise<void> {
    if (fields.includes('enableTokenStorage')) await this.sets.deleteOfSsoConnector(ssoConnectorId);
  }

  @OnEvent(UserIdentitiesUpdated)
  async switched({ event: { userId, targets } }: Announced<UserIdentitiesUpdated>): Promise<void> {
    if (targets.added && targets.added.length > 0) await this.sets.deleteOfOthers(userId, targets.added);
  }
}
