import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import { oidc } from '#src/modules/connectors/providers/oidc/oidc-connector.js';

/** What connectors for Google are told from others by, for settings: it asks nobody for anything. */
export const googleFactory: ConnectorFactory = {
  type: 'Social',
  metadata: {
    ...oidc.metadata,
    id: 'google-universal',
    target: 'google',
    isStandard: false,
    name: { en: 'Google' },
  },
  readConfig: (config) => config,
  create: () => ({}),
};
