import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AllowedHosts, ConnectionTarget } from './allowed-hosts.js';
import { OutboundError } from './outbound.errors.js';

/**
 * Opens connections to allowed addresses only. The address that is checked is the one that is connected to, so a name
 * that resolves differently the next time wins nothing.
 */
export function checkedConnector(allowed: AllowedHosts): buildConnector.connector {
  return (options, callback) => {
    const target = targetOf(options);
    if (isIP(target.hostname) && !allowed.permit(target, target.hostname)) {
      callback(refused(target), null);
      return;
    }
    buildConnector({ lookup: checkedLookup(allowed, target) })(options, callback);
  };
}

const targetOf = ({ hostname, port, protocol }: buildConnector.Options): ConnectionTarget => ({
  hostname,
  port: Number(port) || (protocol === 'https:' ? 443 : 80),
});

/** Resolves a name to those of its addresses that are allowed. Node does not ask it about IP addresses. */
const checkedLookup =
  (allowed: AllowedHosts, target: ConnectionTarget): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const permitted = addresses.filter(({ address }) => allowed.permit(target, address));
      const [first] = permitted;
      if (!first) return callback(refused(target), '');
      return options.all ? callback(null, permitted) : callback(null, first.address, first.family);
    });

const refused = ({ hostname }: ConnectionTarget): OutboundError =>
  new OutboundError(
    'refused-address',
    `${hostname} has no public address, and is not allowed by the settings.`,
  );
