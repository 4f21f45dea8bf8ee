import { experience, language } from '../settings.js';

export type SocialConnector = (typeof experience.socialConnectors)[number];

const inBrowsers = experience.socialConnectors.filter(({ platform }) => platform !== 'Native');

/** Of several for a provider, the one that is made for browsers. */
const best = (target: string): SocialConnector | undefined => {
  const ofTarget = inBrowsers.filter((connector) => connector.target === target);
  return ofTarget.find(({ platform }) => platform === 'Web') ?? ofTarget[0];
};

/** Those that people sign in with in a browser, one a provider, in the order of the tenant. */
export const connectors: readonly SocialConnector[] = inBrowsers.filter(
  (connector) => connector === best(connector.target),
);

export const connectorOf = (target: string): SocialConnector | undefined =>
  connectors.find((connector) => connector.target === target);

/** What a provider is called, in the language of the page or the nearest there is. */
export function providerName({ name, target }: SocialConnector): string {
  const [base = ''] = language.split('-');
  return String(name[language] ?? name[base] ?? name['en'] ?? target);
}

/** That of the provider of a connector; empty for one that nobody shows any more. */
export function providerNameOf(connectorId: string): string {
  const connector = experience.socialConnectors.find(({ id }) => id === connectorId);
  return connector ? providerName(connector) : '';
}
