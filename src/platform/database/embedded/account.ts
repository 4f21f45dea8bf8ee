import { readFile, stat } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';

/** A system account that runs PostgreSQL in place of root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses uid 0, so as root every program of it runs as somebody else. */
export const isRoot = (): boolean => process.getuid?.() === 0;

export async function unprivilegedAccount(): Promise<Account> {
  const accounts = await systemAccounts();
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((candidate) => candidate.name === name);
    if (account) return account;
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and neither of the accounts "postgres" and "nobody" exists here. ' +
      'Start as an ordinary user, or set DB_URL to a PostgreSQL >= 14.',
  );
}

/** The owner of a file: PostgreSQL runs only as the owner of its cluster. */
export async function ownerOf(path: string): Promise<Account> {
  const { uid, gid } = await stat(path);
  const known = (await systemAccounts()).find((account) => account.uid === uid);
  return { name: known?.name ?? `uid ${uid}`, uid, gid };
}

async function systemAccounts(): Promise<Account[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
