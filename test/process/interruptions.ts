import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ServerProcess } from './server-process.js';

/** Resolves when a file of a folder whose name matches is there, or when the server has ended. */
export async function appears(folder: string, name: RegExp, server: ServerProcess): Promise<void> {
  const isThere = (): boolean => existsSync(folder) && readdirSync(folder).some((file) => name.test(file));
  const watcher = watch(folder);
  try {
    await Promise.race([
      new Promise<void>((resolve) => {
        watcher.on('change', () => isThere() && resolve());
        if (isThere()) resolve();
      }),
      server.ended(),
    ]);
  } finally {
    watcher.close();
  }
}

/** That nothing of an interrupted start is left: no process of its data folder, no half-made file. */
export function expectNothingLeft(dataDir: string): void {
  const cluster = join(dataDir, 'postgres');
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  expect(processesOf(dataDir)).toEqual([]);
  const whole =
    /^(postgres|postgres\.log|postgres-location|database-password|secret-vault-kek|bootstrap\.json)$/;
  expect(readdirSync(dataDir).filter((file) => !whole.test(file))).toEqual([]);
}

/** The command lines that name the folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) ? [command] : [];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
}
