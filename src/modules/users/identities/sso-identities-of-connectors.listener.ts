import { Injectable } from '@nestjs/common';
import { SsoConnectorDeleted } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { SsoIdentityRepository } from './sso-identity.repository.js';

/** Identities refer to their connector by no foreign key, since those from elsewhere may come before it. */
@Injectable()
export class SsoIdentitiesOfConnectorsListener {
  constructor(private readonly identities: SsoIdentityRepository) {}

  @OnEvent(SsoConnectorDeleted)
  async deleted({ event: { ssoConnectorId } }: Announced<SsoConnectorDeleted>): Promise<void> {
    await this.identities.deleteOfConnector(ssoConnectorId);
  }
}
