import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTestDatabase } from '../support/open-database.js';
import { isolationFaults } from './row-level-security-rules.js';

/** Connects as the owner to a copy that a server has opened, so that its roles exist and have their rights. */
async function connect(): Promise<pg.Client> {
  const { url } = await openTestDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** Mistakes that the rules must find, each made in a transaction of its own; RUNTIME is the role of requests. */
const MISTAKES: readonly (readonly [rule: string, mistake: string])[] = [
  ['forced row-level security', 'alter table roles no force row level security'],
  ['forced row-level security', 'alter table roles disable row level security'],
  ['one policy for everybody', 'drop policy roles__tenant on roles'],
  ['one policy for everybody', 'create policy wide on roles using (true)'],
  ['one policy for everybody', 'alter policy roles__tenant on roles with check (true)'],
  ['one policy for everybody', `alter policy roles__tenant on roles using (tenant_id = 'default')`],
  [
    'roles that cannot log in',
    'create role someone login; create policy wide on roles to someone using (true)',
  ],
  ['every unique index', 'create unique index wrong on roles (id, name) where false'],
  ['every unique index', 'create unique index wrong on roles (name, tenant_id)'],
  ['every unique index', 'alter table role_scopes drop constraint role_scopes__pk'],
  [
    'every foreign key',
    `alter table roles add unique (id, tenant_id);
     alter table role_scopes add constraint wrong foreign key (role_id, tenant_id) references roles (id, tenant_id)`,
  ],
  ['a tenant that exists', 'alter table roles drop constraint roles__tenant_id'],
  ['fills tenant_id', 'alter table roles alter tenant_id drop default'],
  [
    'fills tenant_id',
    'alter table roles drop constraint roles__pk cascade; alter table roles alter tenant_id drop not null',
  ],
  ['no more than read or write', 'grant insert on tenants to RUNTIME'],
  ['no more than read or write', 'grant truncate on roles to RUNTIME'],
  ['role of requests only', 'grant select on roles to public'],
  ['without powers', 'alter role RUNTIME bypassrls'],
  ['without powers', 'grant create on schema public to RUNTIME'],
  ['definer functions', `create function wrong() returns int language sql security definer as 'select 1'`],
  [
    'from the tenant admin only',
    `create function wrong() returns void language sql security definer as 'delete from tenants'`,
  ],
  ['is a table', 'create view every_role as select * from roles'],
  ['forced row-level security', 'create table forgotten (tenant_id varchar(21) not null, id int)'],
];

describe('row-level security', () => {
  it('keeps tenants apart in every table', async () => {
    expect(await isolationFaults(await connect())).toEqual([]);
  });

  it('is checked by rules that find each mistake', async () => {
    const client = await connect();
    const { rows } = await client.query<{ role: string }>(
      `select quote_ident('portico_' || current_database()) as role`,
    );
    const runtime = rows[0]?.role ?? '';
    for (const [rule, mistake] of MISTAKES) {
      await client.query('begin');
      await client.query(mistake.replace('RUNTIME', runtime));
      const found = (await isolationFaults(client)).some((fault) => fault.includes(rule));
      expect({ mistake, found }).toEqual({ mistake, found: true });
      await client.query('rollback');
    }
    expect(await isolationFaults(client)).toEqual([]);
  });
});
