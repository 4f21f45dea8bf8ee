import { readFile, stat } from 'node:fs/promises';
import { isIP } from 'node:net';

const PATH = process.platform === 'win32' ? String.raw`C:\Windows\System32\drivers\etc\hosts` : '/etc/hosts';

type Addresses = ReadonlyMap<string, readonly string[]>;

/** The names that the machine itself gives to addresses. c-ares does not look there. */
export class HostsFile {
  private names: Promise<Addresses> = Promise.resolve(new Map());
  private readAt = 0;

  constructor(private readonly path = PATH) {}

  /** The addresses of a name in lower case, in the order of the file; none where it is not there. */
  async addressesOf(name: string): Promise<readonly string[]> {
    const changedAt = await stat(this.path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (changedAt !== this.readAt) {
      this.readAt = changedAt;
      this.names = readFile(this.path, 'utf8').then(parsed, () => new Map());
    }
    return (await this.names).get(name) ?? [];
  }
}

function parsed(text: string): Addresses {
  const addresses = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (isIP(address) === 0) continue;
    for (const name of names) {
      const key = name.toLowerCase();
      addresses.set(key, [...(addresses.get(key) ?? []), address]);
    }
  }
  return addresses;
}
