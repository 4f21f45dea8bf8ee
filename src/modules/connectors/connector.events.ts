import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import type { ConnectorType } from './factories/connector-factory.js';

export class ConnectorCreated extends domainEvent('Connector.Created') {
  constructor(readonly connectorId: string) {
    super();
  }

  change(): Change {
    return { target: { connectors: [this.connectorId] } };
  }
}

export class ConnectorUpdated extends domainEvent('Connector.Updated') {
  constructor(
    readonly connectorId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { connectors: [this.connectorId] }, fields: this.fields };
  }
}

/** A connector is no longer there; another one may have taken its place in the same unit of work. */
export class ConnectorDeleted extends domainEvent('Connector.Deleted') {
  constructor(
    readonly connectorId: string,
    readonly connectorType: ConnectorType,
  ) {
    super();
  }

  change(): Change {
    return { target: { connectors: [this.connectorId] } };
  }
}
