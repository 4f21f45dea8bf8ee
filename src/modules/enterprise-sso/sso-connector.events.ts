import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

export class SsoConnectorCreated extends domainEvent('SsoConnector.Created') {
  constructor(readonly ssoConnectorId: string) {
    super();
  }

  change(): Change {
    return { target: { ssoConnectors: [this.ssoConnectorId] } };
  }
}

export class SsoConnectorUpdated extends domainEvent('SsoConnector.Updated') {
  constructor(
    readonly ssoConnectorId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { ssoConnectors: [this.ssoConnectorId] }, fields: this.fields };
  }
}

/** Nobody signs in with it any more; the identities that it stood for go with it. */
export class SsoConnectorDeleted extends domainEvent('SsoConnector.Deleted') {
  constructor(readonly ssoConnectorId: string) {
    super();
  }

  change(): Change {
    return { target: { ssoConnectors: [this.ssoConnectorId] } };
  }
}
