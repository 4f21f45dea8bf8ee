import { randomBytes } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { readConfig } from '#src/platform/config/config.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { copyDatabase, emptyDatabase } from '../support/database-copy.js';
import { createLogin, openDatabaseAt, openTestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { execute } from '../support/template.js';
import { addRow } from './tenancy/own-rows.js';

const newKey = (): string => randomBytes(32).toString('base64');
const nameOf = (url: string): string => new URL(url).pathname.slice(1);

/** What a start that is refused says. */
async function refusal(url: string, settings: Record<string, string> = {}): Promise<string> {
  const error: unknown = await openDatabaseAt(url, settings).then(
    (opened) => opened.close(),
    (reason: unknown) => reason,
  );
  if (!(error instanceof StartUpFault)) throw new Error(`the start was not refused: ${String(error)}`);
  return error.message;
}

async function refusalOfRole(attributes: string, grants?: (role: string) => string): Promise<string> {
  const url = await copyDatabase();
  const login = await createLogin(url, attributes);
  if (grants) await execute(url, grants(login.role));
  const message = await refusal(url, { DB_RUNTIME_URL: login.url });
  return message.replaceAll(login.role, 'ROLE');
}

describe('the role that serves requests', () => {
  it('may not be a superuser', async () => {
    expect(await refusalOfRole('superuser')).toContain('the role ROLE is a superuser');
  });

  it('may not bypass row-level security', async () => {
    expect(await refusalOfRole('bypassrls')).toContain('the role ROLE has BYPASSRLS');
  });

  it('may not own a table', async () => {
    const message = await refusalOfRole('', (role) => `alter table roles owner to ${role}`);
    expect(message).toContain('the role ROLE owns roles');
  });

  it('may not be able to become the owner, even where it inherits nothing', async () => {
    const message = await refusalOfRole('noinherit', (role) => `grant portico to ${role}`);
    expect(message).toContain('the role ROLE owns ');
    expect(message).toContain('may become portico');
  });

  it('may not be able to become a role that sees all tenants', async () => {
    const message = await refusalOfRole(
      '',
      (role) => `create role ${role}_sweeper nologin; grant ${role}_sweeper to ${role};
        create policy all_tenants on roles to ${role}_sweeper using (true)`,
    );
    expect(message).toContain('the role ROLE may become ROLE_sweeper');
  });

  it('may not say which tenants there are', async () => {
    const message = await refusalOfRole('', (role) => `grant insert on tenants to ${role}`);
    expect(message).toContain('the role ROLE may write the table tenants');
  });

  it('must be of the database of DB_URL', async () => {
    const url = await copyDatabase();
    const elsewhere = await createLogin(await emptyDatabase());
    expect(await refusal(url, { DB_RUNTIME_URL: elsewhere.url })).toContain(
      'must name the database of DB_URL',
    );
  });

  it('is the login of DB_RUNTIME_URL where that is given, and only that one serves', async () => {
    const url = await copyDatabase();
    const login = await createLogin(url);
    const opened = await openDatabaseAt(url, { DB_RUNTIME_URL: login.url });
    try {
      const who = { name: 'who', text: 'select session_user::text as session, current_user::text as acting' };
      expect(await opened.database.row(who, [])).toEqual({ session: login.role, acting: login.role });
      await TenantContext.run('default', () => addRow(opened.database, 'mine'));
      const text =
        'select count(*)::int as others from pg_stat_activity where datname = current_database() and usename <> $1';
      const others = { name: 'others', text };
      // Sessions of the start may still be ending.
      await expect.poll(() => opened.database.row(others, [login.role])).toEqual({ others: 0 });
    } finally {
      await opened.close();
    }
  });

  it('could become the owner without it, of which a start warns, and which a setting refuses', async () => {
    const { notices } = await openTestDatabase();
    expect(notices).toEqual([expect.stringContaining('DB_RUNTIME_URL')]);
    const settings = {
      DB_URL: 'postgresql://db/portico',
      SECRET_VAULT_KEK: Buffer.alloc(32).toString('base64'),
    };
    expect(() => readConfig({ ...settings, REQUIRE_RUNTIME_ROLE: 'true' })).toThrow(
      'REQUIRE_RUNTIME_ROLE needs DB_RUNTIME_URL',
    );
    const DB_RUNTIME_URL = 'postgresql://app@db/portico';
    expect(readConfig({ ...settings, REQUIRE_RUNTIME_ROLE: 'true', DB_RUNTIME_URL })).toBeDefined();
  });

  it('is portico_<database> without it', async () => {
    const { database, url } = await openTestDatabase();
    const who = { name: 'who', text: 'select current_user::text as acting' };
    expect(await database.row(who, [])).toEqual({ acting: `portico_${nameOf(url)}` });
  });
});

describe('a start is refused', () => {
  it.each([
    ['without force', 'alter table roles no force row level security'],
    ['without row-level security', 'alter table roles disable row level security'],
    ['without a policy', 'drop policy roles__tenant on roles'],
    ['with a second policy', 'create policy wide on roles using (true)'],
  ])('on a table %s', async (_fault, mistake) => {
    const url = await copyDatabase();
    await execute(url, mistake);
    expect(await refusal(url)).toContain('the table roles lacks forced row-level security or its policy');
  });

  it('when the owner may not create roles, with the SQL that an administrator has to run', async () => {
    const url = await emptyDatabase();
    const database = nameOf(url);
    const owner = await createLogin(url);
    await execute(url, `alter database ${database} owner to ${owner.role}`);
    const message = await refusal(owner.url);
    const statements = message.split('\n').filter((line) => line.endsWith(';'));
    expect(statements.map((line) => line.trim())).toEqual([
      `create role portico_${database} nologin;`,
      `create role portico_${database}_maintenance nologin;`,
      `create role portico_${database}_jobs nologin;`,
      `grant portico_${database} to ${owner.role};`,
      `grant portico_${database}_maintenance to ${owner.role};`,
      `grant portico_${database}_jobs to ${owner.role};`,
    ]);
    await execute(url, statements.join('\n'));
    await (await openDatabaseAt(owner.url)).close();
  });

  it('when the owner may use the database only, and names what it lacks', async () => {
    const url = await emptyDatabase();
    const owner = await createLogin(url, 'createrole');
    const message = await refusal(owner.url);
    expect(message).toContain(`grant create on database ${nameOf(url)} to ${owner.role};`);
    await execute(
      url,
      message
        .split('\n')
        .filter((line) => line.endsWith(';'))
        .join('\n'),
    );
    await (await openDatabaseAt(owner.url)).close();
  });

  it('when the name of the database leaves no room for those of the roles', async () => {
    const url = new URL(await emptyDatabase());
    const long = `d${'o'.repeat(40)}_${randomBytes(4).toString('hex')}`;
    await execute(url.href, `create database ${long}`);
    url.pathname = `/${long}`;
    expect(await refusal(url.href)).toContain('longer than 40 characters');
  });

  it('when another key than that of the stored secrets is given', async () => {
    const url = await copyDatabase();
    const message = await refusal(url, { SECRET_VAULT_KEK: newKey() });
    expect(message).toContain('SECRET_VAULT_KEK lacks the key that encrypted a stored secret');
  });
});

describe('a start', () => {
  it('keeps what an earlier one stored', async () => {
    const url = await copyDatabase();
    const first = await openDatabaseAt(url);
    await TenantContext.run('default', () => addRow(first.database, 'kept'));
    await first.close();
    const second = await openDatabaseAt(url);
    const found = { name: 'found', text: `select name from resources where id = 'kept'` };
    const row = await TenantContext.run('default', () => second.database.row(found, []));
    await second.close();
    expect(row).toEqual({ name: 'default' });
  });

  it('opens stored secrets with an older key of the list', async () => {
    const { environment } = inject('testServer');
    const keys = `${newKey()},${environment['SECRET_VAULT_KEK']}`;
    const { config } = await openTestDatabase({ SECRET_VAULT_KEK: keys });
    expect(config.env.SECRET_VAULT_KEK).toHaveLength(2);
  });

  it('needs keys with DB_URL, and proper ones', () => {
    const start = (kek: string) => () =>
      readConfig({ DB_URL: 'postgres://localhost/x', SECRET_VAULT_KEK: kek });
    expect(start('')).toThrow('SECRET_VAULT_KEK must be set with DB_URL');
    expect(start('short')).toThrow('SECRET_VAULT_KEK must be keys of 32 bytes in base64');
  });

  it('works in a database whose name needs quoting', async () => {
    const name = `My db-${randomBytes(4).toString('hex')}`;
    const url = new URL(await emptyDatabase());
    await execute(url.href, `create database "${name}"`);
    url.pathname = `/${encodeURIComponent(name)}`;
    const opened = await openDatabaseAt(url.href);
    await opened.close();
    expect(await sql(url.href, `select to_regrole($1)::text as role`, [`"portico_${name}"`])).toEqual([
      { role: `"portico_${name}"` },
    ]);
  });
});
