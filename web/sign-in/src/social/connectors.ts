import { experience, language } from '../settings.js';

export type SocialConnector = (typeof experience.socialConnectors)[number];

/** Those that people sign in with in a browser, one a provider, in the order of the tenant. */
export const connectors: readonly SocialConnector[] = experience.socialConnectors.filter(
  ({ target, platform }, index, all) =>
    platform !== 'Native' &&
    !all.some(
      (other, at) =>
        other.target === target && other.platform !== 'Native' && isBetter(other, at, index, platform),
    ),
);

/** What is made for browsers goes before what is for all; of the same kind, the first counts. */
function isBetter(
  other: SocialConnector,
  at: number,
  index: number,
  platform: SocialConnector['platform'],
): boolean {
  const [mine, others] = [platform === 'Web', other.platform === 'Web'];
  return mine === others ? at < index : others;
}

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
