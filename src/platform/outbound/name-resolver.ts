import { promises } from 'node:dns';
import { isIP } from 'node:net';
import { LRUCache } from 'lru-cache';
import { HostsFile } from './hosts-file.js';
import { OutboundError } from './outbound.errors.js';
import { Places } from './places.js';

/** What one question may cost: c-ares asks each name server so often, and waits longer every time. */
const FIRST_TRY_MILLISECONDS = 1_000;
const TRIES = 2;
/** However many name servers there are. A request has more time than this, and can say that the name was the fault. */
const LONGEST_MILLISECONDS = 4_000;
/** Each has a socket for every name server. */
const ROOM = { running: 256, waiting: 1_024 };
/** A name that nobody answers for is not asked for again at once, and one that was just entered soon is. */
const FAILED_MILLISECONDS = 5_000;
const FAILED_NAMES = 1_000;
/** RFC 6761 §6.3: these never leave the machine. */
const LOOPBACK = /(?:^|\.)localhost$/;

/** An address with its family, as `net` wants it. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Finds the addresses of names. Asks the hosts file, then name servers by c-ares: `dns.lookup` would hold one of the four
 * threads that the whole process has for files and compression, for as long as somebody's name server keeps silent.
 * Hence no search domains, and no other sources that the C library may know.
 */
export class NameResolver {
  private readonly places: Places;
  private readonly pending = new Map<string, Promise<readonly ResolvedAddress[]>>();
  private readonly failed = new LRUCache<string, OutboundError>({
    max: FAILED_NAMES,
    ttl: FAILED_MILLISECONDS,
  });
  private readonly closing = new AbortController();

  /** `nameServers`: IP addresses, with or without a port; none: those of the system. */
  constructor(
    private readonly nameServers: readonly string[] = [],
    private readonly hostsFile = new HostsFile(),
    room = ROOM,
  ) {
    this.places = new Places(room);
  }

  /** Never an empty list. Throws an `OutboundError` where there is none, after a few seconds where nobody answers. */
  async addressesOf(hostname: string): Promise<readonly ResolvedAddress[]> {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    const local = await this.hostsFile.addressesOf(name);
    if (local.length > 0) return local.map(withFamily);
    if (LOOPBACK.test(name)) return ['127.0.0.1', '::1'].map(withFamily);
    const failure = this.failed.get(name);
    if (failure) throw failure;
    // Who asks for the same name at the same time waits for the same answer.
    const pending = this.pending.get(name) ?? this.ask(name);
    this.pending.set(name, pending);
    return pending;
  }

  /** What the TXT records of a name say; not remembered. Throws as above. */
  async textsOf(name: string): Promise<readonly string[]> {
    const signal = this.patience();
    try {
      const records = await this.places.run('', signal, () =>
        this.resolve(signal, (resolver) => resolver.resolveTxt(name)),
      );
      return records.map((parts) => parts.join(''));
    } catch (error) {
      throw failureOf(name, error);
    }
  }

  /** Gives up all look-ups. */
  close(): void {
    this.closing.abort();
  }

  private async ask(name: string): Promise<readonly ResolvedAddress[]> {
    const signal = this.patience();
    try {
      return await this.places.run('', signal, () => this.query(name, signal));
    } catch (error) {
      throw failureOf(name, error);
    } finally {
      this.pending.delete(name);
    }
  }

  /** IPv4 first: it works where a machine has no way to IPv6 addresses; `net` tries the others soon after. */
  private async query(name: string, signal: AbortSignal): Promise<readonly ResolvedAddress[]> {
    const answers = await this.resolve(signal, (resolver) =>
      Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]),
    );
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (addresses.length > 0) return addresses.map(withFamily);
    // A name is blamed for what its name servers do, not for the others that it waited behind.
    const failure = failureOf(name, answers.find((answer) => answer.status === 'rejected')?.reason);
    this.failed.set(name, failure);
    throw failure;
  }

  private patience(): AbortSignal {
    return AbortSignal.any([this.closing.signal, AbortSignal.timeout(LONGEST_MILLISECONDS)]);
  }

  /** Asks until the signal is aborted. */
  private async resolve<Answer>(
    signal: AbortSignal,
    ask: (resolver: promises.Resolver) => Promise<Answer>,
  ): Promise<Answer> {
    const resolver = this.newResolver();
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await ask(resolver);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** One for each look-up, since only all questions of a resolver can be cancelled. */
  private newResolver(): promises.Resolver {
    const resolver = new promises.Resolver({ timeout: FIRST_TRY_MILLISECONDS, tries: TRIES });
    if (this.nameServers.length > 0) resolver.setServers(this.nameServers);
    return resolver;
  }
}

const withFamily = (address: string): ResolvedAddress => ({
  address,
  family: isIP(address) === 4 ? 4 : 6,
});

/** Whatever is no word of c-ares is the end of our patience. */
function failureOf(name: string, error: unknown): OutboundError {
  if (error instanceof OutboundError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = typeof code === 'string' && code !== 'ECANCELLED' ? code : 'ETIMEOUT';
  return new OutboundError('connection', `No address of ${name} was found: ${reason}`, error);
}
