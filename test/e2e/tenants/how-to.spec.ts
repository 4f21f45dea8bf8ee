import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type NameServer, startNameServer } from '../../support/name-server.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const run = promisify(execFile);

/** Each command starts the whole application, a dozen times on a machine that has much else to do. */
const COMMANDS_MILLISECONDS = 600_000;

describe('the page about tenants', () => {
  let names: NameServer;
  let server: TestApp;
  let proof: string | undefined;

  beforeAll(async () => {
    names = await startNameServer((name) =>
      proof !== undefined && name === '_portico-challenge.login.initech.example' ? [proof] : 'unknown',
    );
    server = await startTestApp({
      ENDPOINT: 'http://*.tenants.test',
      OUTBOUND_NAME_SERVERS: names.address,
      WORKER_CONCURRENCY: '2',
    });
  });
  afterAll(async () => {
    await server.close();
    await names.close();
  });

  /** The commands of the page, each block by itself, on what is built and beside the server of this test. */
  const shell = async (code: string): Promise<string> => {
    const { env } = server.config;
    const { environment } = inject('testServer');
    const { stdout } = await run(
      'sh',
      ['-e', '-c', `npm() { shift; [ "$1" = -s ] && shift; node dist/src/cli/main.js "$@"; }\n${code}`],
      {
        env: {
          ...environment,
          PATH: process.env['PATH'],
          DB_URL: server.databaseUrl,
          PORT: String(env.PORT),
          ADMIN_PORT: String(env.ADMIN_PORT),
          ENDPOINT: 'http://*.tenants.test',
          OUTBOUND_NAME_SERVERS: names.address,
        },
      },
    );
    return stdout;
  };

  it(
    'leads through the life of a tenant, its hosts and its end, and to the API',
    async () => {
      const page = (await readFile('docs/how-to/tenants.md', 'utf8')).replaceAll(
        'localhost:3002',
        new URL(server.adminUrl).host,
      );
      const blocks = [...page.matchAll(/^```sh\n(.*?)^```/gms)].map(([, code = '']) => code);
      const [make, addHost, verify, listHosts, deleteIt, restore, erase, ...viaApi] = blocks;
      expect(viaApi).toHaveLength(2);

      expect(await shell(make ?? '')).toMatch(/^initech +active$/m);
      const [, value] = /TXT (.+)$/m.exec(await shell(addHost ?? '')) ?? [];
      await expect(shell(verify ?? '')).rejects.toThrow(/has no TXT record/);
      proof = value;
      expect(await shell(verify ?? '')).toContain('is served at login.initech.example');
      expect(await shell(listHosts ?? '')).toMatch(/login\.initech\.example verified/);
      expect(await shell(deleteIt ?? '')).toContain('is served no more');
      expect(await shell(restore ?? '')).toContain('is served again');
      expect(await shell(erase ?? '')).toContain('removes everything');
      await expect
        .poll(() => sql(server.databaseUrl, `select from tenants where id = 'initech'`), { timeout: 60_000 })
        .toEqual([]);
      const answered = await shell(viaApi.join('\n'));
      expect(answered).toContain('"id":"hooli","state":"active"');
      expect(answered).toContain('"id":"default","state":"active"');
    },
    COMMANDS_MILLISECONDS,
  );
});
