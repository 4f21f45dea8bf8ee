import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ownerOf, unprivilegedAccount } from '#src/platform/database/embedded/account.js';

it('refuses, with a remedy, where root has no unprivileged account to run PostgreSQL as', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-account-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'passwd');
  await writeFile(file, 'root:x:0:0:root:/root:/bin/sh\nnobody:x:0:0:root again:/:/bin/sh\n');
  await expect(unprivilegedAccount(file)).rejects.toThrow(/Start as an ordinary user, or set DB_URL/);
});

it('refuses, with a remedy, a cluster that belongs to root', async () => {
  await expect(ownerOf('/')).rejects.toThrow(/belongs to root.*chown -R nobody/s);
});
