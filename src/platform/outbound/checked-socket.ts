import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { AddressCheck } from './address-check.js';
import type { ConnectionTarget } from './allowed-hosts.js';
import { failureOf } from './failure-of.js';

/**
 * Opens a TCP connection to an allowed address. The signal ends it, whatever is going on. Throws an `OutboundError` where
 * there is none.
 */
export async function checkedSocket(
  check: AddressCheck,
  target: ConnectionTarget,
  signal: AbortSignal,
): Promise<Socket> {
  const refusal = check.refusalOf(target);
  if (refusal) throw refusal;
  const { hostname: host, port } = target;
  const socket = connect({ host, port, lookup: check.lookupFor(target), signal });
  // It may end while nobody listens, which would end the process too.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect');
    return socket;
  } catch (error) {
    throw failureOf(error, host);
  }
}
