import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyInstallation } from '../support/data-folder.js';
import { expectNothingLeft } from './interruptions.js';
import { startServer, temporaryDataDir } from './server-process.js';

describe('npm start', () => {
  it.each([
    ['npm', ['npm', 'start']],
    ['its script', [process.execPath, 'scripts/start.mjs']],
  ])('leaves nothing behind when %s is told to stop', async (_name, program) => {
    const dataDir = await temporaryDataDir();
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
    await copyInstallation(dataDir);
    const server = await startServer({ DATA_DIR: dataDir }, program);
    // Waits for everybody who holds its output, the server being one.
    await server.end('SIGTERM');
    expectNothingLeft(dataDir);
    await expect(fetch(`${server.baseUrl}/health/live`)).rejects.toThrow('fetch failed');
  });
});

describe('the commands of npm', () => {
  it('run on what is there, and install or build nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portico-scripts-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    for (const file of ['package.json', 'package-lock.json', 'scripts/cli.mjs'])
      await cp(file, join(folder, file));
    const npm = (...words: string[]) => spawnSync('npm', ['run', '--silent', ...words], { cwd: folder });

    const commands = [['migrate'], ['rotate-kek'], ['tenant'], ['application'], ['users'], ['import-logto']];
    for (const words of commands) {
      const { status, stderr } = npm(...words);
      expect([status, stderr.toString()]).toEqual([1, expect.stringContaining('npm ci && npm run build')]);
    }
    await mkdir(join(folder, 'dist/src/cli'), { recursive: true });
    await writeFile(join(folder, 'dist/src/cli/main.js'), 'console.log(...process.argv.slice(2))');
    for (const words of commands) expect(npm(...words, 'x').stdout.toString()).toBe(`${words.join()} x\n`);
    expect(await readdir(folder)).not.toContain('node_modules');
  });
});
