import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApplication } from '#src/cli/create-application.js';
import { startUpMessage } from '#src/cli/messages.js';
import { createTenant } from '#src/cli/tenants.js';
import { copyInstallation } from '../support/data-folder.js';
import { environmentOfTest } from './environment.js';
import { type ServerProcess, startServer, temporaryDataDir } from './server-process.js';

const run = promisify(execFile);

describe('commands beside a running server', () => {
  let dataDir: string;
  let server: ServerProcess;

  beforeAll(async () => {
    dataDir = await temporaryDataDir();
    await copyInstallation(dataDir);
    server = await startServer({ DATA_DIR: dataDir, ENDPOINT: 'http://*.tenants.example' });
  });
  afterAll(async () => {
    await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  });

  const command = async (...words: string[]): Promise<string> => {
    const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, ENDPOINT: 'http://*.tenants.example' };
    const { stdout } = await run(process.execPath, ['dist/src/cli/main.js', ...words], { env });
    return stdout;
  };

  it('make a tenant and an application that may call its Management API', async () => {
    expect(await command('tenant', 'create', 'acme')).toContain('The tenant acme is ready.');
    const [, id, secret] =
      /client id +(\w+)\nclient secret +(\w+)/.exec(await command('application', 'create', 'acme')) ?? [];

    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id ?? '',
      client_secret: secret ?? '',
      resource: 'https://acme.logto.app/api',
      scope: 'all',
    });
    const answer = await post(`${server.baseUrl}/oidc/token`, 'acme.tenants.example', form.toString());
    expect(answer).toMatchObject({ scope: 'all', token_type: 'Bearer' });
  });
});

describe('the command that makes an application', () => {
  it('asks for a tenant that there is', async () => {
    await environmentOfTest();
    await expect(createApplication('nobody')).rejects.toThrow('There is no tenant "nobody".');
  });
});

describe('the command that makes a tenant', () => {
  it('says what is wrong with its id, without a stack', async () => {
    await environmentOfTest();
    const message = await createTenant('A b').catch(startUpMessage);
    expect(message).toMatch(/cannot be the id of a tenant\. Up to 21 characters/);
    expect(message).not.toContain('    at ');
  });
});

/** `fetch` does not let a caller choose the host. */
function post(url: string, host: string, form: string): Promise<object> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'content-type': 'application/x-www-form-urlencoded' };
    const call = request(url, { method: 'POST', headers }, (response) => {
      response.toArray().then((chunks) => resolve(JSON.parse(Buffer.concat(chunks).toString())), reject);
    });
    call.on('error', reject).end(form);
  });
}
