import { isIP, type LookupFunction } from 'node:net';
import type { AllowedHosts, ConnectionTarget } from './allowed-hosts.js';
import type { NameResolver } from './name-resolver.js';
import { OutboundError } from './outbound.errors.js';

/**
 * Keeps connections to allowed addresses. The address that is checked is the one that is connected to, so a name that
 * resolves differently the next time wins nothing.
 */
export class AddressCheck {
  constructor(
    private readonly allowed: AllowedHosts,
    private readonly names: NameResolver,
  ) {}

  /** Why an IP address may not be connected to. Of a name this is known once it is looked up. */
  refusalOf(target: ConnectionTarget): OutboundError | undefined {
    const { hostname } = target;
    return isIP(hostname) && !this.allowed.permit(target, hostname) ? refused(target) : undefined;
  }

  /** Resolves the name of the target to those of its addresses that are allowed. Node does not ask it about IP addresses. */
  lookupFor(target: ConnectionTarget): LookupFunction {
    return (hostname, { all }, callback) => {
      this.names.addressesOf(hostname).then(
        (addresses) => {
          const permitted = addresses.filter(({ address }) => this.allowed.permit(target, address));
          const [first] = permitted;
          if (!first) callback(refused(target), '');
          else if (all) callback(null, permitted);
          else callback(null, first.address, first.family);
        },
        (error: Error) => callback(error, ''),
      );
    };
  }
}

const refused = ({ hostname }: ConnectionTarget): OutboundError =>
  new OutboundError(
    'refused-address',
    `${hostname} has no public address, and is not allowed by the settings.`,
  );
