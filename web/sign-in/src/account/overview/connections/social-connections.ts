import { connectors, providerName, type SocialConnector } from '../../../social/connectors.js';
import type { Account, Identity } from '../../api/account.js';

/** A social provider, and the account with it that somebody has connected. */
export interface SocialConnection {
  readonly target: string;
  readonly name: string;
  /** Undefined where the tenant offers the provider no more. */
  readonly connector: SocialConnector | undefined;
  readonly identity: Identity | undefined;
}

/** Those that the tenant offers, in its order; then those that somebody has connected and that it offers no more. */
export function socialConnections({ identities = {} }: Account): readonly SocialConnection[] {
  const offered = connectors.map((connector) => ({
    target: connector.target,
    name: providerName(connector),
    connector,
    identity: identities[connector.target],
  }));
  const others = Object.entries(identities)
    .filter(([target]) => !offered.some((each) => each.target === target))
    .map(([target, identity]) => ({ target, name: target, connector: undefined, identity }));
  return [...offered, ...others];
}
