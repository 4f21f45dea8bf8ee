import { experience } from '../settings.js';

/** How the people of an enterprise sign in: with its own identity provider. */
export interface EnterpriseConnector {
  readonly id: string;
  readonly connectorName: string;
  readonly logo: string;
  /** Left out where it is the same. */
  readonly darkLogo?: string;
}

/** Those that the tenant offers. */
export const enterpriseConnectors: readonly EnterpriseConnector[] = experience.singleSignOnEnabled
  ? (experience.ssoConnectors as readonly object[] as readonly EnterpriseConnector[])
  : [];

export const offersSingleSignOn = enterpriseConnectors.length > 0;

export const enterpriseConnector = (id: string): EnterpriseConnector | undefined =>
  enterpriseConnectors.find((connector) => connector.id === id);

/** Empty for one that nobody shows any more. */
export const enterpriseNameOf = (id: string): string => enterpriseConnector(id)?.connectorName ?? '';
