import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AllowedHosts, ConnectionTarget } from './allowed-hosts.js';
import type { NameResolver } from './name-resolver.js';
import { OutboundError } from './outbound.errors.js';

/**
 * Opens connections to allowed addresses only. The address that is checked is the one that is connected to, so a name
 * that resolves differently the next time wins nothing.
 */
export function checkedConnector(allowed: AllowedHosts, names: NameResolver): buildConnector.connector {
  return (options, callback) => {
    const target = targetOf(options);
    if (isIP(target.hostname) && !allowed.permit(target, target.hostname)) {
      callback(refused(target), null);
      return;
    }
    buildConnector({ lookup: checkedLookup({ allowed, names, target }) })(options, callback);
  };
}

const targetOf = ({ hostname, port, protocol }: buildConnector.Options): ConnectionTarget => ({
  hostname,
  port: Number(port) || (protocol === 'https:' ? 443 : 80),
});

interface CheckedLookup {
  readonly allowed: AllowedHosts;
  readonly names: NameResolver;
  readonly target: ConnectionTarget;
}

/** Resolves a name to those of its addresses that are allowed. Node does not ask it about IP addresses. */
const checkedLookup =
  ({ allowed, names, target }: CheckedLookup): LookupFunction =>
  (hostname, { all }, callback) => {
    names.addressesOf(hostname).then(
      (addresses) => {
        const permitted = addresses.filter(({ address }) => allowed.permit(target, address));
        const [first] = permitted;
        if (!first) callback(refused(target), '');
        else if (all) callback(null, permitted);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };

const refused = ({ hostname }: ConnectionTarget): OutboundError =>
  new OutboundError(
    'refused-address',
    `${hostname} has no public address, and is not allowed by the settings.`,
  );
