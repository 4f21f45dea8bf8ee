import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { apiClient } from '../support/api-client.js';
import { blocksOf } from '../support/code-blocks.js';
import { freePort } from '../support/free-port.js';
import { useServer } from '../support/test-app.js';

const run = promisify(execFile);

/** The clone of whoever follows the page; inside the checkout, where the packages of the SDK are. */
const CLONE = 'dist/first-organization';

describe('the page about the first organization', () => {
  const server = useServer();
  let page: string;
  let invoices: string;

  beforeAll(async () => {
    const ports = { 3001: new URL(server.tenant.baseUrl).port, 8001: String(await freePort()) };
    invoices = `http://localhost:${ports[8001]}/`;
    const written = await readFile('docs/how-to/first-organization.md', 'utf8');
    page = written.replaceAll(/\b(3001|8001)\b/g, (port) => ports[port as unknown as keyof typeof ports]);
    await rm(CLONE, { recursive: true, force: true });
    await mkdir(`${CLONE}/.data`, { recursive: true });
    const { clientId, clientSecret } = server.tenant;
    await writeFile(`${CLONE}/.data/bootstrap.json`, JSON.stringify({ clientId, clientSecret }));
    await writeFile(`${CLONE}/invoices.mjs`, blocksOf(page, 'js'));
    // `npm run build:sdk`, into that clone.
    const tsc = [
      'node_modules/typescript/bin/tsc',
      '-p',
      'sdk/tsconfig.json',
      '--outDir',
      `${CLONE}/sdk/dist`,
    ];
    await run(process.execPath, tsc);
  });
  afterAll(() => rm(CLONE, { recursive: true, force: true }));

  it('has twelve calls, each with the reason for it', () => {
    const calls = [...page.matchAll(/^\*\*(\d+)\. [^*]+\*\*[^\n]{40,}\n\n```sh\n(.*?)^```/gms)];
    expect(calls.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const [, , code = ''] of calls) expect(code.match(/\b(manage|curl) /g)).toHaveLength(1);
  });

  it('leads to a token that the API of the page takes for the organization', async () => {
    const guard = spawn(process.execPath, ['invoices.mjs'], {
      cwd: CLONE,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let warnings = '';
    guard.stderr.setEncoding('utf8').on('data', (text: string) => (warnings += text));
    onTestFinished(() => void guard.kill());
    await vi.waitFor(() => fetch(invoices), { timeout: 20_000 });
    const shell = `${blocksOf(page, 'sh')}\necho $organization $user $machine`;
    const { stdout } = await run('sh', ['-e', '-c', shell], { cwd: CLONE });
    guard.kill();
    await once(guard, 'close');

    const [organization = '', user = '', machine = ''] = (stdout.trim().split('\n').at(-1) ?? '').split(' ');
    expect(stdout).toContain(`${JSON.stringify({ invoicesOf: organization, readBy: machine })}401\n`);
    expect(warnings).toContain(
      '\n401 invalid_token: audience https://default.logto.app/api, expected urn:logto:organization:<id>\n',
    );
    const roles = await (
      await apiClient(server.tenant)
    ).get(`/organizations/${organization}/users/${user}/roles`);
    expect(roles.body).toMatchObject([{ name: 'Accountant' }]);
  });
});
