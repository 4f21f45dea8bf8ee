import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blocksOf } from '../../support/code-blocks.js';
import { useServer } from '../../support/test-app.js';

const run = promisify(execFile);

const server = useServer({ WORKER_CONCURRENCY: '1' });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-invite-people-'));
  await mkdir(join(folder, '.data'));
  const { clientId, clientSecret } = server.tenant;
  await writeFile(join(folder, '.data/bootstrap.json'), JSON.stringify({ clientId, clientSecret }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the page about invitations leads to a member, by the commands on it', async () => {
  const page = await readFile('docs/how-to/invite-people.md', 'utf8');
  const shell = blocksOf(page, 'sh').replaceAll('3001', new URL(server.tenant.baseUrl).port);
  const { stdout } = await run('sh', ['-e', '-c', shell], { cwd: folder });
  expect(stdout).toContain('/invitation?organization_id=');
  expect(stdout).toContain('"missingProfile":["username","password"]');
  expect(stdout).toContain('{"isNewUser":true,"redirectTo":null}Accepted\ngrace\n');
  expect(stdout).toContain('"code":"jit_provisioning.public_email_domain"');
});
