import { Logger } from '@nestjs/common';
import type { Config } from '#src/platform/config/config.js';
import { loadPackages } from '../kit/load-packages.js';
import { BUILT_IN_FACTORIES } from './built-in-factories.js';
import type { ConnectorFactory } from './connector-factory.js';

/** Ours, and those of the packages that the settings name; a line in the log for each package that is left out. */
export async function knownFactories({ env }: Config): Promise<readonly ConnectorFactory[]> {
  const names = env.CONNECTORS?.split(',').map((name) => name.trim()) ?? [];
  const taken = BUILT_IN_FACTORIES.map(({ metadata }) => metadata.id);
  const { factories, faults } = await loadPackages({ names, folder: env.CONNECTORS_DIR }, taken);
  const logger = new Logger('Connectors');
  for (const fault of faults) logger.warn(fault);
  return [...BUILT_IN_FACTORIES, ...factories];
}
