import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { importUsers } from '#src/cli/import-users.js';
import { sql } from '../support/sql.js';
import { environmentOfTest } from './environment.js';

describe('an import of users', () => {
  let folder: string;
  let report: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-import-'));
    report = join(folder, 'report.ndjson');
  });
  beforeEach(async () => {
    await environmentOfTest();
    for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = 0;
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function importLines(...lines: object[]): Promise<void> {
    const file = join(folder, 'users.ndjson');
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    await importUsers(['default', file, '--report', report]);
  }

  const usersOf = (tenantId: string) =>
    sql(process.env['DB_URL'] ?? '', 'select username from users where tenant_id = $1 order by 1', [
      tenantId,
    ]);

  it('refuses a line with a field that it does not know, and repeats no name that could be a secret', async () => {
    await importLines(
      { username: 'anna', customData: { anything: { goes: 1 } } },
      { username: 'ben', primaryemail: 'ben@example.com' },
      { username: 'eve', profile: { nickname: 'E', nickName: 'Eve' } },
      { username: 'dan', passwordDigest: 17, 'f00ba4:secret': 'MD5' },
    );
    const faults = (await readFile(report, 'utf8')).trim().split('\n');
    expect(faults.map((line): unknown => JSON.parse(line))).toEqual([
      fault(2, { path: 'primaryemail', code: 'unrecognized_key' }),
      fault(3, { path: 'profile.nickName', code: 'unrecognized_key' }),
      fault(4, { path: 'passwordDigest', code: 'invalid_type' }, { path: '?', code: 'unrecognized_key' }),
    ]);
    expect(await usersOf('default')).toEqual([{ username: 'anna' }]);
  });

  it('is the command of the how-to', async () => {
    const page = await readFile('docs/how-to/import-users.md', 'utf8');
    const words = /^npm run users -- import (.+)$/m.exec(page)?.[1]?.split(' ') ?? [];
    await writeFile(join(folder, 'page.ndjson'), '{"username":"anna"}\n{"username":"a b"}\n');
    const files = new Map([
      ['users.ndjson', join(folder, 'page.ndjson')],
      ['invalid.ndjson', report],
    ]);
    await importUsers(words.map((word) => files.get(word) ?? word));
    expect(await usersOf('default')).toEqual([{ username: 'anna' }]);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ line: 2 });
  });

  it('makes users of the lines around those that the database refuses', async () => {
    const taken = [{ username: 'anna' }, { primaryEmail: 'a@example.com' }];
    const more = Array.from({ length: 30 }, (_, index) => ({ username: `user_${index}` }));
    await importLines(
      ...taken,
      ...more,
      { username: 'anna' },
      { primaryEmail: 'A@example.com' },
      { name: 'Z' },
    );
    const faults = (await readFile(report, 'utf8')).trim().split('\n');
    expect(faults.map((line): unknown => JSON.parse(line))).toEqual([
      { line: 33, code: 'user.username_already_in_use' },
      { line: 34, code: 'user.email_already_in_use' },
    ]);
    expect(await usersOf('default')).toHaveLength(33);
  });

  it('names an invalid line once more where it ended while it named it', async () => {
    const lines = [{ username: 'anna' }, { username: 'a b' }, { username: 'ben' }];
    vi.spyOn(console, 'error').mockImplementationOnce(() => {
      throw new Error('ended');
    });
    await expect(importLines(...lines)).rejects.toThrow('ended');
    await importLines(...lines);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ line: 2 });
    expect(await usersOf('default')).toEqual([{ username: 'anna' }, { username: 'ben' }]);
  });

  it('stops where every user would lack a role, and goes on when there is one', async () => {
    vi.stubEnv('USER_DEFAULT_ROLE_NAMES', 'customer');
    const lines = [{ username: 'anna' }, { username: 'ben' }];
    await expect(importLines(...lines)).rejects.toThrow('roles that do not exist: customer');
    expect(await usersOf('default')).toEqual([]);
    await sql(
      process.env['DB_URL'] ?? '',
      `insert into roles (tenant_id, id, name, description, type) values ('default', 'r', 'customer', '-', 'User')`,
    );
    await importLines(...lines);
    expect(await usersOf('default')).toEqual([{ username: 'anna' }, { username: 'ben' }]);
  });
});

const fault = (line: number, ...fields: object[]) => ({ line, code: 'guard.invalid_input', fields });
