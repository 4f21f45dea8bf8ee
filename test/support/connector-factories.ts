import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { CONNECTOR_FACTORIES } from '#src/modules/connectors/factories/connector-factories.js';
import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';

/** The server that `start` starts has these providers, and no others. No later one does. */
export async function withFactories<Server>(
  factories: readonly ConnectorFactory[],
  start: () => Promise<Server>,
): Promise<Server> {
  const known: unknown = Reflect.getMetadata(MODULE_METADATA.PROVIDERS, ConnectorsModule);
  const provide = (providers: unknown) =>
    Reflect.defineMetadata(MODULE_METADATA.PROVIDERS, providers, ConnectorsModule);
  provide([...(Array.isArray(known) ? known : []), { provide: CONNECTOR_FACTORIES, useValue: factories }]);
  try {
    return await start();
  } finally {
    provide(known);
  }
}
