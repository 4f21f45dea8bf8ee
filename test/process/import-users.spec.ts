import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTenant } from '#src/cli/tenants.js';
import { importUsers } from '#src/cli/import-users.js';
import { copyInstallation } from '../support/data-folder.js';
import { heldStatements } from '../support/held-rows.js';
import { sql } from '../support/sql.js';
import { environmentOfTest } from './environment.js';
import { type ImportFile, importFile } from './import-lines.js';
import { type ServerProcess, startServer, temporaryDataDir } from './server-process.js';

/** Each fault comes twice; so many that an import is never over while somebody looks how far it is. */
const LINES = 900;
const ALL_LINES = '870 users imported, 30 invalid lines.';
/** Rows are written as fast as the disk allows. */
const TIMEOUT_MS = 300_000;

interface Run {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly output: () => string;
  /** The exit code; null after a kill. */
  readonly ended: Promise<number | null>;
}

describe('the import of users', () => {
  let dataDir: string;
  let server: ServerProcess;
  let users: string;
  let report: string;
  let file: ImportFile;
  let database: string;

  beforeAll(async () => {
    dataDir = await temporaryDataDir();
    await copyInstallation(dataDir);
    [users, report] = [join(dataDir, 'users.ndjson'), join(dataDir, 'report.ndjson')];
    server = await startServer({ DATA_DIR: dataDir, WORKER_CONCURRENCY: '0' });
    database = await databaseUrl();
    file = await importFile(LINES);
    await writeFile(users, file.content);
    await inThisProcess(() => createTenant('acme'));
  });
  afterAll(async () => {
    await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  });

  async function databaseUrl(): Promise<string> {
    const [, , , port] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    const password = (await readFile(join(dataDir, 'database-password'), 'utf8')).trim();
    return `postgres://portico:${password}@127.0.0.1:${port}/portico`;
  }

  function start(...words: string[]): Run {
    const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, LOG_LEVEL: 'trace' };
    const child = spawn(process.execPath, ['dist/src/cli/main.js', ...words], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = once(child, 'close').then(() => child.exitCode);
    return { process: child, output: () => Buffer.concat(chunks).toString(), ended };
  }

  /** A command without a process of its own. */
  async function inThisProcess(command: () => Promise<void>): Promise<void> {
    vi.stubEnv('DATA_DIR', dataDir);
    vi.stubEnv('LOG_LEVEL', 'error');
    await command().finally(() => vi.unstubAllEnvs());
  }

  const startImport = (): Run => start('users', 'import', 'default', users, '--report', report);

  const checkpoint = async (): Promise<{ line: number }> => {
    const [row] = await sql<{ value: { line: number } }>(
      database,
      `select value from tenant_configs where tenant_id = 'default' and key = 'userImport'`,
    );
    return row?.value ?? { line: 0 };
  };
  const reaches = (line: number): Promise<void> =>
    vi.waitFor(async () => expect((await checkpoint()).line).toBeGreaterThan(line), {
      timeout: TIMEOUT_MS,
      interval: 5,
    });

  const hasBegun = (run: Run): Promise<void> =>
    vi.waitFor(
      async () => {
        const held = await heldStatements(database);
        expect(held > 0 || run.output().includes('Going on after line')).toBe(true);
      },
      { timeout: TIMEOUT_MS, interval: 20 },
    );

  const lines = async (tenantId: string): Promise<number[]> =>
    (
      await sql<{ line: number }>(
        database,
        `select (custom_data ->> 'line')::int as line from users where tenant_id = $1 order by 1`,
        [tenantId],
      )
    ).map(({ line }) => line);

  it(
    'goes on where it was killed, without a line twice or left out',
    async () => {
      const killed = startImport();
      await reaches(LINES / 5);
      killed.process.kill('SIGKILL');
      expect(await killed.ended).toBe(null);
      const reached = (await checkpoint()).line;
      expect(reached).toBeLessThan(LINES);

      const otherFile = join(dataDir, 'other.ndjson');
      await writeFile(otherFile, '{"name":"Other"}\n');
      await inThisProcess(() =>
        expect(importUsers(['default', otherFile])).rejects.toThrow(
          `The import of another file has ended at its line ${reached}`,
        ),
      );

      const overtaken = startImport();
      await reaches(reached + LINES / 5);
      // Stopped, it cannot finish before the other has begun; it goes on as soon as that one waits for its transaction.
      overtaken.process.kill('SIGSTOP');
      const last = startImport();
      await hasBegun(last);
      overtaken.process.kill('SIGCONT');
      expect(await overtaken.ended).toBe(1);
      expect(overtaken.output()).toContain('Another import of users into this tenant has begun');
      expect(await last.ended).toBe(1);
      expect(last.output()).toContain(ALL_LINES);

      expect(await lines('default')).toEqual([...file.valid.keys()]);
      expect(await lines('acme')).toEqual([]);
      const reported = (await readFile(report, 'utf8')).trim().split('\n');
      const faults = reported.map((line): { line: number; code: string } => JSON.parse(line));
      expect(new Map(faults.map(({ line, code }) => [line, code]))).toEqual(file.invalid);

      const printed = [killed, overtaken, last].map(({ output }) => output()).join('') + reported.join('');
      expect(file.digests.filter((digest) => printed.includes(digest))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('imports a file once, into each tenant that it is meant for', async () => {
    const again = startImport();
    expect(await again.ended).toBe(1);
    expect(again.output()).toContain('Nothing to do: this file was imported before.');
    expect(again.output()).toContain(ALL_LINES);
    expect(await lines('default')).toHaveLength(file.valid.size);

    const small = join(dataDir, 'small.ndjson');
    await writeFile(
      small,
      '\ufeff{"username":"person1","customData":{"line":1}}\r\n\r\n{"customData":{"line":3}}\r\n',
    );
    const printed = vi.spyOn(console, 'log').mockReturnValue();
    onTestFinished(() => printed.mockRestore());
    await inThisProcess(() => importUsers(['acme', small]));
    expect(printed).toHaveBeenCalledWith('2 users imported, 0 invalid lines.');
    expect(process.exitCode).toBeUndefined();
    expect(await lines('acme')).toEqual([1, 3]);
    expect(await lines('default')).toHaveLength(file.valid.size);
  });

  it('says what is wrong with its arguments, without a stack', async () => {
    const run = start('users', 'import', 'default');
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('users import <tenant> <file.ndjson>');
    expect(run.output()).not.toContain('    at ');

    await environmentOfTest();
    const unreadable = importUsers(['default', join(dataDir, 'nothing.ndjson')]);
    await expect(unreadable).rejects.toThrow('cannot be read');
    await expect(importUsers(['nobody', users])).rejects.toThrow('There is no tenant "nobody".');
  });

  it('leaves passwords that their users can go on with', async () => {
    const [token, call] = [await managementToken(), (path: string) => `${server.baseUrl}/api/users${path}`];
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const verify = async (line: number, password: string): Promise<number> => {
      const query = new URLSearchParams({ 'search.name': `Person ${line}`, mode: 'exact' });
      const [user] = (await (await fetch(call(`?${query}`), { headers })).json()) as { id: string }[];
      const body = JSON.stringify({ password });
      return (await fetch(call(`/${user?.id}/password/verify`), { method: 'POST', headers, body })).status;
    };
    // One of each algorithm, and one that came as it is.
    for (const line of [11, 12, 13, 14, 15, 16, 17, 18, 3]) {
      expect([line, await verify(line, file.valid.get(line) ?? '')]).toEqual([line, 204]);
    }
    expect(await verify(11, 'wrong')).toBe(422);
  });

  async function managementToken(): Promise<string> {
    const { clientId, clientSecret } = JSON.parse(await readFile(join(dataDir, 'bootstrap.json'), 'utf8'));
    const response = await fetch(`${server.baseUrl}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        resource: 'https://default.logto.app/api',
        scope: 'all',
      }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }
});
