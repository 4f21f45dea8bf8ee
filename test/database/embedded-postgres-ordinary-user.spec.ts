import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRoot, unprivilegedAccount } from '#src/platform/database/embedded/account.js';
import { findBinaries } from '#src/platform/database/embedded/binaries.js';
import { start, temporaryDataDir } from './embedded-postgres/fixture.js';
import { describeLifecycle } from './embedded-postgres/lifecycle.suite.js';

const binaries = isRoot() ? await giveUpRoot() : undefined;

describe('embedded PostgreSQL as an ordinary user', () => {
  it('keeps everything in a data folder that nobody else may enter', async () => {
    const dataDir = await temporaryDataDir();
    const { notices } = await start({ dataDir, mode: 'server', binaries });
    expect(notices).toEqual([]);
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataDir, 'postgres'))).uid).toBe(process.getuid?.());
  });

  describeLifecycle(binaries);
});

/** For good: this file has a process of its own. Answers programs that the account can reach. */
async function giveUpRoot(): Promise<string> {
  const account = await unprivilegedAccount();
  const { folder } = await findBinaries(account);
  process.setgroups?.([]);
  process.setgid?.(account.gid);
  process.setuid?.(account.uid);
  return folder;
}
