import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyInstallation } from '../support/data-folder.js';
import { freePort } from '../support/free-port.js';
import { runExample, stopExample, untilItRuns } from '../support/run-example.js';
import { temporaryDataDir } from './server-process.js';

describe('npm run example, where no server runs', () => {
  it('starts one, and stops it again', async () => {
    const dataDir = await temporaryDataDir();
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
    await copyInstallation(dataDir);
    const names = ['PORT', 'ADMIN_PORT', 'EXAMPLE_WEB_PORT', 'EXAMPLE_API_PORT'] as const;
    const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())] as const));
    const environment = Object.fromEntries(ports);
    const example = runExample({ ...environment, DATA_DIR: dataDir });
    onTestFinished(() => stopExample(example));

    await untilItRuns(example);
    const { username } = JSON.parse(await readFile(join(dataDir, 'example.json'), 'utf8')) as {
      username: string;
    };
    expect(example.output).toContain(username);
    const urls = names.map((name) => `http://localhost:${environment[name]}/`);
    for (const url of urls) expect((await fetch(url)).status).toBeLessThan(500);

    await stopExample(example);
    expect(example.child.exitCode).toBe(0);
    for (const url of urls) await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });
});
