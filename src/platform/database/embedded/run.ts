import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Account } from './account.js';

const execute = promisify(execFile);

/**
 * How every program of PostgreSQL is started: as the account, where it may stand (`/`), and with an environment
 * that carries none of the server's secrets and keeps messages in English.
 */
export const spawnOptions = (account: Account | undefined) => ({
  uid: account?.uid,
  gid: account?.gid,
  cwd: '/',
  env: { LC_ALL: 'C' },
});

/** Runs a program to its end and answers its output; fails with its error output. */
export async function run(program: string, args: string[], account: Account | undefined): Promise<string> {
  const { stdout } = await execute(program, args, spawnOptions(account));
  return stdout;
}
