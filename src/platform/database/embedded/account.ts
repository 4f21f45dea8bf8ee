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

export async function unprivilegedAccount(passwordFile?: string): Promise<Account> {
  const accounts = await systemAccounts(passwordFile);
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((candidate) => candidate.name === name && candidate.uid !== 0);
    if (account) return account;
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and neither of the accounts "postgres" and "nobody" exists here. ' +
      'Start as an ordinary user, or set DB_URL to a PostgreSQL >= 14.',
  );
}

/** The owner of a cluster: PostgreSQL runs only as that, and never as root. */
export async function ownerOf(path: string): Promise<Account> {
  const { uid, gid } = await stat(path);
  if (uid === 0) {
    throw new EmbeddedPostgresError(
      `The database cluster in ${path} belongs to root, and PostgreSQL does not run as root. ` +
        `Give it to the account that ran it before, for example: chown -R nobody ${path}`,
    );
  }
  const known = (await systemAccounts()).find((account) => account.uid === uid);
  return { name: known?.name ?? `uid ${uid}`, uid, gid };
}

async function systemAccounts(passwordFile = '/etc/passwd'): Promise<Account[]> {
  const lines = (await readFile(passwordFile, 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
