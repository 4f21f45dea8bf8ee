import { experience } from '../settings.js';

/** How the people of an enterprise sign in: with its own identity provider. */
type EnterpriseConnector = (typeof experience.ssoConnectors)[number];

/** Those that the tenant offers. */
const connectors: readonly EnterpriseConnector[] = experience.singleSignOnEnabled
  ? experience.ssoConnectors
  : [];

export const offersSingleSignOn = connectors.length > 0;

export const enterpriseConnector = (id: string): EnterpriseConnector | undefined =>
  connectors.find((connector) => connector.id === id);

/** Empty for one that nobody shows any more. */
export const enterpriseNameOf = (id: string): string => enterpriseConnector(id)?.connectorName ?? '';
