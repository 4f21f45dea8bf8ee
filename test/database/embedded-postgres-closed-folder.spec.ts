import { access, chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isRoot, unprivilegedAccount } from '#src/platform/database/embedded/account.js';
import { copyBinaries } from '#src/platform/database/embedded/binaries-copy.js';
import { findNativePackage } from '#src/platform/database/embedded/native-package.js';
import { run } from '#src/platform/database/embedded/run.js';
import { systemFolderOf } from '#src/platform/database/embedded/system-folder.js';
import { query, start, temporaryDataDir, temporaryFolder } from './embedded-postgres/fixture.js';

describe('embedded PostgreSQL below a closed folder', () => {
  it('lies in a system folder as root, and says so, and in the data folder otherwise', async () => {
    const { dataDir, systemFolder } = await closedDataDir();
    const cluster = join(isRoot() ? systemFolder : dataDir, 'postgres');
    const notices = isRoot() ? new RegExp(`${cluster}.*${dataDir}`) : /^$/;
    const first = await start({ dataDir, mode: 'server' });
    expect(first.notices.join()).toMatch(notices);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect((await stat(dirname(dataDir))).mode & 0o777).toBe(0o700);

    // It stays where it is, though its account could reach the data folder now.
    await chmod(dirname(dataDir), 0o711);
    const second = await start({ dataDir, mode: 'server' });
    expect(await query(second.url, 'select answer from kept')).toEqual([42]);
    expect(second.notices.join()).toMatch(notices);
    expect((await stat(cluster)).mode & 0o777).toBe(0o700);
  });

  it('never runs as root, and lets nobody else list the data folder', async () => {
    const dataDir = await temporaryDataDir();
    await start({ dataDir, mode: 'server' });
    expect((await stat(join(dataDir, 'postgres'))).uid).not.toBe(0);
    expect((await stat(dataDir)).mode & 0o066).toBe(0);
  });
});

describe('copied programs of PostgreSQL', () => {
  it('run as the account although the installed ones and the umask are closed', async () => {
    const { folder, version } = await findNativePackage();
    const closed = await temporaryFolder();
    const account = isRoot() ? await unprivilegedAccount() : undefined;
    const target = join(closed, 'programs', version);
    const umask = process.umask(0o077);
    onTestFinished(() => void process.umask(umask));

    const programs = await copyBinaries({ folder, version }, target);
    expect(await run(join(programs, 'postgres'), ['--version'], account)).toContain('PostgreSQL');
    await expect(access(join(target, 'lib', 'libpq.so.5'))).resolves.toBeUndefined();
    expect(await copyBinaries({ folder, version }, target)).toBe(programs);
    expect(await readdir(dirname(target))).toEqual([version]);
    await start({ dataDir: await temporaryDataDir(), mode: 'server', binaries: programs });
  });
});

/** A data folder inside one that only its owner may enter. */
async function closedDataDir(): Promise<{ dataDir: string; systemFolder: string }> {
  const dataDir = await temporaryDataDir();
  await chmod(dirname(dataDir), 0o700);
  await mkdir(dataDir, { mode: 0o711 });
  const systemFolder = await systemFolderOf(dataDir);
  onTestFinished(() => rm(systemFolder, { recursive: true, force: true }));
  return { dataDir, systemFolder };
}
