import { buildConnector } from 'undici';
import type { AddressCheck } from './address-check.js';
import type { ConnectionTarget } from './allowed-hosts.js';

/** Opens the connections of HTTP to allowed addresses only. */
export function checkedConnector(check: AddressCheck): buildConnector.connector {
  return (options, callback) => {
    const target = targetOf(options);
    const refusal = check.refusalOf(target);
    if (refusal) callback(refusal, null);
    else buildConnector({ lookup: check.lookupFor(target) })(options, callback);
  };
}

const targetOf = ({ hostname, port, protocol }: buildConnector.Options): ConnectionTarget => ({
  hostname,
  port: Number(port) || (protocol === 'https:' ? 443 : 80),
});
