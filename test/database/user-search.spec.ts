import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyDatabase } from '../support/database-copy.js';
import { createLogin, openDatabaseAt } from '../support/open-database.js';
import { sql } from '../support/sql.js';

interface Search {
  readonly tenant?: string;
  readonly conditions?: readonly object[];
  readonly without?: string;
}

/** One leaves out who has a role, the other who is a member of an organization. */
const FUNCTIONS = ['search_users', 'search_users_outside'] as const;

const FIELDS = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'];
const EVERYBODY = [{ fields: FIELDS, mode: 'like', values: ['%'] }];
const OF_TENANT = 5_000;

describe.each(FUNCTIONS)('the function %s', (searchUsers) => {
  let url: string;
  let runtime: pg.Client;

  beforeAll(async () => {
    url = await copyDatabase();
    await (await openDatabaseAt(url)).close();
    await sql(
      url,
      `insert into users (tenant_id, id, username, username_key, primary_email, name, created_at)
       select tenant, tenant || n, 'user' || n, 'user' || n, md5(n::text) || '@example.com', left(md5(n::text), 8), now() + n * interval '1 second'
       from unnest(array['default', 'acme']) as tenant, generate_series(1, $1::int) as n`,
      [OF_TENANT],
    );
    await sql(url, 'vacuum analyze users');
    const [row] = await sql<{ role: string }>(url, `select 'portico_' || current_database() as role`);
    runtime = new pg.Client({ connectionString: url, options: `-c role=${row?.role}` });
    await runtime.connect();
  });
  afterAll(() => runtime.end());

  async function found({ tenant = '', conditions = EVERYBODY, without }: Search) {
    await runtime.query(`select set_config('app.tenant_id', $1, false)`, [tenant]);
    const { rows } = await runtime.query<{ ids: string[]; total: number }>(
      `select ids, total from ${searchUsers}('or', false, $1, $2, 3, 0, 10000)`,
      [JSON.stringify(conditions), without],
    );
    return rows[0];
  }

  it('shows nothing without a tenant', async () => {
    expect(await found({})).toEqual({ ids: [], total: 0 });
  });

  it('shows a tenant its own users only', async () => {
    expect(await found({ tenant: 'acme' })).toEqual({
      ids: ['acme5000', 'acme4999', 'acme4998'],
      total: OF_TENANT,
    });
    expect(await found({ tenant: 'nobody' })).toEqual({ ids: [], total: 0 });
  });

  it.each([
    [`acme' or tenant_id = 'default`],
    ['acme\\'],
    ['%s'],
    [`E'\\' or true --`],
    ['acme) u, users --'],
  ])('takes the tenant %j for a name', async (tenant) => {
    expect(await found({ tenant })).toEqual({ ids: [], total: 0 });
  });

  it.each([
    [{ fields: ['id = id or true --'], mode: 'like', values: ['%'] }],
    [{ fields: ['tenant_id', 'password_digest', 'passwordDigest'], mode: 'like', values: ['%'] }],
    [{ fields: [`name' or '1' = '1`, 'name") or true --'], mode: 'exact', values: ['x'] }],
    [{ fields: FIELDS, mode: 'exact', values: [`' or true --`, `{"a","b"}`, `\\' or true --`, 'NULL'] }],
    [{ fields: FIELDS, mode: 'exact', values: [null, {}, []] }],
    [{ fields: FIELDS, mode: 'like', values: [null] }],
    [{ fields: FIELDS, mode: 'like', values: [`' || (select id from users) || '`] }],
    [{ fields: [], mode: 'like', values: ['%'] }],
  ])('finds nobody by %j', async (condition) => {
    expect(await found({ tenant: 'acme', conditions: [condition] })).toEqual({ ids: [], total: 0 });
  });

  it.each(['fuzzy', `like') or true --`])('knows no mode %j', async (mode) => {
    const conditions = [{ fields: FIELDS, mode, values: ['%'] }];
    await expect(found({ tenant: 'acme', conditions })).rejects.toThrow(/case not found/);
  });

  it('takes what it leaves out for a name', async () => {
    expect(await found({ tenant: 'acme', without: `') or true --` })).toMatchObject({ total: OF_TENANT });
  });

  it('does not depend on how its caller reads backslashes', async () => {
    await runtime.query('set standard_conforming_strings = off');
    await runtime.query('set escape_string_warning = off');
    const values = [`\\' or true --`];
    expect(await found({ tenant: 'acme', conditions: [{ fields: FIELDS, mode: 'like', values }] })).toEqual({
      ids: [],
      total: 0,
    });
    await runtime.query('reset standard_conforming_strings');
    await runtime.query('reset escape_string_warning');
  });

  it('calls nothing that its caller has put in the way', async () => {
    await runtime.query(`
      create function pg_temp.caught() returns text language plpgsql as $$ begin raise exception 'ran as %', current_user; end $$;
      create function pg_temp.format(text, variadic text[]) returns text language sql as 'select pg_temp.caught()';
      create function pg_temp.quote_nullable(text) returns text language sql as 'select pg_temp.caught()';
      create function pg_temp.lower(text) returns text language sql as 'select pg_temp.caught()';
      create function pg_temp.cardinality(text[]) returns integer language sql as 'select length(pg_temp.caught())';
      create function pg_temp.like_caught(varchar, text) returns boolean language sql as 'select pg_temp.caught() is null';
      create operator pg_temp.~~* (leftarg = varchar, rightarg = text, function = pg_temp.like_caught);
      create temporary table users as select 'default' as tenant_id, 'caught' as id, now() as created_at, 'x' as searched;
      set search_path = pg_temp, public, pg_catalog`);
    expect(await found({ tenant: 'acme' })).toMatchObject({ total: OF_TENANT });
    await runtime.query(
      'reset search_path; drop table pg_temp.users; drop operator pg_temp.~~* (varchar, text)',
    );
  });

  it('shows no more to a caller who switches row-level security off', async () => {
    await runtime.query('set row_security = off');
    await expect(found({ tenant: 'acme' })).rejects.toThrow(/row-level security/);
    await runtime.query('reset row_security');
  });

  it('is there for the role of requests alone', async () => {
    const { url: stranger } = await createLogin(url);
    await expect(sql(stranger, `select ${searchUsers}('or', false, '[]', null, 3, 0, 10)`)).rejects.toThrow(
      new RegExp(`permission denied for function ${searchUsers}$`),
    );
  });

  describe('uses an index', () => {
    /** The indexes that a search reads, as PostgreSQL counts them within a transaction. */
    async function indexesOf(condition: object): Promise<string[]> {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('app.tenant_id', 'acme', true)`);
        const { rows: ids } = await client.query(
          `select ids from ${searchUsers}('or', false, $1, null, 3, 0, 10000)`,
          [JSON.stringify([condition])],
        );
        expect(ids[0].ids).toEqual(['acme17']);
        const { rows } = await client.query<{ name: string }>(
          `select relname as name from pg_class join pg_index on indexrelid = pg_class.oid
           where indrelid = 'users'::regclass and pg_stat_get_xact_numscans(indexrelid) > 0 order by 1`,
        );
        return rows.map(({ name }) => name);
      } finally {
        await client.end();
      }
    }
    // md5('17')
    const [hash, name] = ['70efdf2ec9b086079795c442636b55fb', '70efdf2e'];
    /** The sample that every search begins with. */
    const sampled = 'users__created_at';

    it.each<[string, object, string[]]>([
      [
        'a part of any field',
        { fields: FIELDS, mode: 'like', values: [`%${hash.slice(3, 20)}%`] },
        ['users__search'],
      ],
      ['the beginning of a name', { fields: ['name'], mode: 'like', values: ['70efd%'] }, ['users__search']],
      [
        'a regular expression',
        { fields: ['primaryEmail'], mode: 'posix', values: ['^70efdf2ec9b'] },
        ['users__search'],
      ],
      ['an id', { fields: ['id'], mode: 'exact', values: ['acme17'] }, ['users__pk']],
      [
        'an address',
        { fields: ['primaryEmail'], mode: 'exact', values: [`${hash}@EXAMPLE.com`] },
        ['users__email_key'],
      ],
      ['a username', { fields: ['username'], mode: 'exact', values: ['USER17'] }, ['users__lower_username']],
      ['a name', { fields: ['name'], mode: 'exact', values: [name] }, ['users__lower_name']],
      [
        'a whole text in any field',
        { fields: FIELDS, mode: 'exact', values: ['user17'] },
        [
          'users__email_key',
          'users__lower_name',
          'users__lower_username',
          'users__pk',
          'users__primary_phone',
        ],
      ],
    ])('for %s', async (_, condition, indexes) => {
      expect((await indexesOf(condition)).filter((index) => index !== sampled)).toEqual(indexes);
    });
  });
});
