import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyInstallation } from '../support/data-folder.js';
import { type ServerProcess, startServer, temporaryDataDir } from './server-process.js';

const execute = promisify(execFile);
const RESOURCE = 'https://default.logto.app/api';

describe('rotate-kek beside a server with its own PostgreSQL', () => {
  let dataDir: string;
  let file: string;
  let server: ServerProcess;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
    await copyInstallation(dataDir);
    file = join(dataDir, 'secret-vault-kek');
    server = await startServer({ DATA_DIR: dataDir });
  });
  afterEach(async () => {
    if (server.process.exitCode === null) await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  });

  const rotateKek = async (): Promise<string> => {
    const { stdout } = await execute(process.execPath, ['dist/src/cli/main.js', 'rotate-kek'], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    });
    return stdout;
  };
  const keys = async (): Promise<string[]> => (await readFile(file, 'utf8')).trim().split(',');

  async function token(): Promise<string> {
    const { clientId, clientSecret } = JSON.parse(await readFile(join(dataDir, 'bootstrap.json'), 'utf8'));
    const response = await fetch(`${server.baseUrl}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        resource: RESOURCE,
        scope: 'all',
      }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }

  /** A call that makes the server open and seal secrets. */
  const rotateCookieKeys = async (): Promise<number> => {
    const response = await fetch(`${server.baseUrl}/api/configs/oidc/cookie-keys/rotate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      body: '{}',
    });
    return response.status;
  };

  it('makes a key that the server takes up, so that the old one can go', async () => {
    const [old] = await keys();
    const rotating = new AbortController();
    const load = async (): Promise<number[]> => {
      const statuses: number[] = [];
      while (!rotating.signal.aborted) statuses.push(await rotateCookieKeys());
      return statuses;
    };
    const loading = load();
    const output = await rotateKek().finally(() => rotating.abort());
    expect(new Set(await loading)).toEqual(new Set([200]));
    expect(output).toMatch(/^default: \d+ secrets$/m);
    expect(output).toContain('The newest key wraps every secret now');
    const [newest, older, ...others] = await keys();
    expect([older, others]).toEqual([old, []]);

    expect(await rotateCookieKeys()).toBe(200);
    await server.end('SIGTERM');
    await writeFile(file, `${newest}\n`);
    server = await startServer({ DATA_DIR: dataDir });
    expect(await rotateCookieKeys()).toBe(200);
  });
});
