import type { ConnectorFactory } from './connector-factory.js';

/** The providers that Portico itself speaks with, as consoles list them. */
export const BUILT_IN_FACTORIES: readonly ConnectorFactory[] = [];
