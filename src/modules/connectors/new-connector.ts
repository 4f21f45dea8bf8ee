import { ConnectorChangeErrors } from './connector-change.errors.js';
import { MAX_CONNECTORS } from './connector.dto.js';
import type { OwnMetadata, StoredConnector } from './connector.entity.js';
import type { ConnectorFactories } from './factories/connector-factories.js';
import type { ConnectorFactory } from './factories/connector-factory.js';

/** What the rules for new connectors look at in those that there are. */
export type ConnectorSummary = Pick<StoredConnector, 'id' | 'factoryId' | 'type' | 'target' | 'platform'>;

/** The target of a new connector: for a standard protocol its own, else that of the provider. */
export function requireTarget({ metadata }: ConnectorFactory, own: OwnMetadata | undefined): string {
  if (!metadata.isStandard) {
    if (own) throw ConnectorChangeErrors.metadataFixed();
    return metadata.target;
  }
  if (own?.target === undefined) throw ConnectorChangeErrors.targetMissing();
  return own.target;
}

/** Throws where there is no place for a connector beside the others. */
export function requirePlace(
  { factory, target }: { readonly factory: ConnectorFactory; readonly target: string },
  others: readonly ConnectorSummary[],
  factories: ConnectorFactories,
): void {
  const { type, metadata } = factory;
  if (!metadata.isStandard && others.some(({ factoryId }) => factoryId === metadata.id)) {
    throw ConnectorChangeErrors.instanceExists();
  }
  const same = others.find(
    (other) => other.type === type && other.target === target && other.platform === metadata.platform,
  );
  if (type === 'Social' && same) {
    throw ConnectorChangeErrors.targetInUse(same.factoryId, factories.find(same.factoryId)?.metadata.name);
  }
  if (others.length >= MAX_CONNECTORS && !replacedBy(factory, others)) {
    throw ConnectorChangeErrors.limitExceeded();
  }
}

/** The connector whose place a new one takes: there is one for e-mail, and one for text messages. */
export const replacedBy = (
  { type }: ConnectorFactory,
  others: readonly ConnectorSummary[],
): ConnectorSummary | undefined =>
  type === 'Social' ? undefined : others.find((other) => other.type === type);
