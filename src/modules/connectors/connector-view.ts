import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { ConnectorDto } from './connector.dto.js';
import type { StoredConnector } from './connector.entity.js';
import type { ConnectorFactory } from './factories/connector-factory.js';

/** A connector as operators see it: what its provider says of itself, or what the connector says instead. */
export function connectorView(
  { id, target, metadata, syncProfile, enableTokenStorage }: StoredConnector,
  { type, metadata: described }: ConnectorFactory,
  config: JsonObject,
): ConnectorDto {
  return {
    ...described,
    ...metadata,
    id,
    connectorId: described.id,
    type,
    target,
    config,
    metadata,
    syncProfile,
    enableTokenStorage,
  };
}
