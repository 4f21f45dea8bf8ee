import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { dataDirWithCluster, query, start } from './fixture.js';

const lockFileOf = (dataDir: string): string => join(dataDir, 'postgres', 'postmaster.pid');

const postmasterPid = async (dataDir: string): Promise<number> =>
  Number.parseInt(await readFile(lockFileOf(dataDir), 'utf8'), 10);

/** What holds for every account and every PostgreSQL that may run the cluster. */
export function describeLifecycle(binaries?: string): void {
  itListensSafely(binaries);
  itKeepsData(binaries);
  itJudgesLockFiles(binaries);
}

function itListensSafely(binaries?: string): void {
  it('keeps a private password file and refuses any other password', async () => {
    const dataDir = await dataDirWithCluster(binaries);
    const { url } = await start({ dataDir, mode: 'server', binaries });
    const password = (await readFile(join(dataDir, 'database-password'), 'utf8')).trim();
    expect(new URL(url).password).toBe(password);
    expect((await stat(join(dataDir, 'database-password'))).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(password, 'wrong'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('listens on the loopback interface only and lower-cases all of Unicode', async () => {
    const { url } = await start({ dataDir: await dataDirWithCluster(binaries), mode: 'server', binaries });
    const settings = ['listen_addresses', 'unix_socket_directories', 'password_encryption', 'data_checksums'];
    const shown = await query(url, `select ${settings.map((name) => `current_setting('${name}')`).join()}`);
    expect(shown).toEqual(['127.0.0.1', '', 'scram-sha-256', 'on']);
    expect(await query(url, `select lower('ÉÇ'), 'Z' < 'a'`)).toEqual(['éç', true]);
  });
}

function itKeepsData(binaries?: string): void {
  it('keeps its data over a restart', async () => {
    const dataDir = await dataDirWithCluster(binaries);
    const first = await start({ dataDir, mode: 'server', binaries });
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    await expect(query(first.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    const second = await start({ dataDir, mode: 'server', binaries });
    expect(await query(second.url, 'select answer from kept')).toEqual([42]);
    expect(second.notices).toEqual([]);
  });

  it('keeps committed data when the postmaster is killed', async () => {
    const dataDir = await dataDirWithCluster(binaries);
    const killed = await start({ dataDir, mode: 'server', binaries });
    await query(killed.url, 'create table kept as select 42 as answer');
    process.kill(await postmasterPid(dataDir), 'SIGKILL');

    const recovered = await start({ dataDir, mode: 'server', binaries });
    expect(await query(recovered.url, 'select answer from kept')).toEqual([42]);
    await killed.stop();
    expect(await query(recovered.url, 'select 1')).toEqual([1]);
  });
}

function itJudgesLockFiles(binaries?: string): void {
  it('starts over a stale lock file whose process id belongs to something else', async () => {
    const dataDir = await dataDirWithCluster(binaries);
    const killed = await start({ dataDir, mode: 'server', binaries });
    const pid = await postmasterPid(dataDir);
    const lockFile = await readFile(lockFileOf(dataDir), 'utf8');
    await killed.stop();
    const { uid, gid } = await stat(join(dataDir, 'postgres'));
    const stranger = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' });
    onTestFinished(() => void stranger.kill());
    await once(stranger, 'spawn');
    await writeFile(lockFileOf(dataDir), lockFile.replace(String(pid), String(stranger.pid)));

    const started = await start({ dataDir, mode: 'server', binaries });
    expect(await query(started.url, 'select 1')).toEqual([1]);
  });
}
