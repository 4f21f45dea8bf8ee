import type pg from 'pg';
import { TABLES_OF_ALL_TENANTS } from '#src/platform/database/start-up-proof.js';

const TENANT = `NULLIF(current_setting('app.tenant_id'::text, true), ''::text)`;
const CONDITION = `((tenant_id)::text = ${TENANT})`;

/** Each query returns one text a fault; $1: the tables without tenants, $2 the role of requests, $3 and $4 expressions. */
const RULES: Readonly<Record<string, string>> = {
  'is a table': `
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')`,
  'has forced row-level security': `
    select relname from tenant_table where not (relrowsecurity and relforcerowsecurity)`,
  'has one policy for everybody, with using and with check': `
    select relname from tenant_table
    where (select count(*) filter (where 0 = any (polroles)) <> 1
        or not bool_or(0 = any (polroles) and polpermissive and polcmd = '*'
          and pg_get_expr(polqual, polrelid) = $4 and pg_get_expr(polwithcheck, polrelid) = $4)
      from pg_policy where polrelid = tenant_table.oid) is distinct from false`,
  'has further policies only for roles that cannot log in': `
    select format('%s: %s', relname, rolname) from tenant_table
      join pg_policy on polrelid = tenant_table.oid join pg_roles r on r.oid = any (polroles)
    where rolcanlogin or rolsuper or rolbypassrls or r.rolname = $2`,
  'has tenant_id first in the primary key and every unique index': `
    select format('%s: %s', relname, coalesce(indexrelid::regclass::text, 'no primary key')) from tenant_table
      left join pg_index on indrelid = tenant_table.oid and indisunique
    where indexrelid is null or not exists (
        select from pg_attribute where attrelid = indrelid and attnum = indkey[0] and attname = 'tenant_id')
      or not exists (select from pg_index p where p.indrelid = tenant_table.oid and indisprimary)`,
  'has tenant_id first on both sides of every foreign key': `
    select format('%s: %s', relname, conname) from tenant_table join pg_constraint on conrelid = tenant_table.oid and contype = 'f'
      left join pg_attribute here on here.attrelid = conrelid and here.attnum = conkey[1]
      left join pg_attribute there on there.attrelid = confrelid and there.attnum = confkey[1]
    where here.attname <> 'tenant_id' or there.attname <> (case when confrelid = 'tenants'::regclass then 'id' else 'tenant_id' end)`,
  'belongs to a tenant that exists': `
    select relname from tenant_table where not exists (
      select from pg_constraint where conrelid = tenant_table.oid and contype = 'f' and confrelid = 'tenants'::regclass and convalidated)`,
  'fills tenant_id from the setting': `
    select relname from tenant_table where not exists (
      select from pg_attribute join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = tenant_table.oid and attname = 'tenant_id' and attnotnull and pg_get_expr(adbin, adrelid) = $3)`,
  'lets the role of requests do no more than read or write rows': `
    select format('%s: %s', relname, privilege) from pg_class,
      unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and has_table_privilege($2, oid, privilege)
      and (relname = any ($1) or privilege in ('truncate', 'references', 'trigger'))`,
  'is readable for the role of requests only': `
    select format('%s: %s', relname, coalesce(grantee.rolname, 'public')) from pg_class, aclexplode(relacl) as acl
      left join pg_roles grantee on grantee.oid = acl.grantee
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and acl.grantee <> relowner
      and (grantee.rolname is null or grantee.rolcanlogin)`,
  'is served by a role without powers': `
    select rolname from pg_roles where rolname = $2 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin
      or exists (select from pg_class where relowner = pg_roles.oid)
      or exists (select from pg_auth_members where member = pg_roles.oid)
      or has_schema_privilege(oid, 'public', 'create'))`,
  'are changed by definer functions from the tenant admin only': `
    select oid::regprocedure::text from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef
      and prosrc ~* format('(insert into|update|delete from)\\s+(public\\.)?(%s)\\M', array_to_string($1, '|'))
      and prosrc !~ 'begin\\s+perform require_operators\\(\\);'`,
  'is reached by definer functions of roles without powers only': `
    select p.oid::regprocedure::text from pg_proc p join pg_roles r on r.oid = proowner
    where pronamespace = 'public'::regnamespace and prosecdef
      and (rolsuper or rolbypassrls or rolcanlogin or has_function_privilege('public', p.oid, 'execute')
        or not exists (select from unnest(proconfig) as setting where setting like 'search_path=pg_catalog, %pg_temp'))`,
};

/** What breaks the isolation of tenants in a database, as its catalogue has it: one line a fault. */
export async function isolationFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ role: string }>(`select 'portico_' || current_database() as role`);
  const role = rows[0]?.role;
  const faults: string[] = [];
  for (const [rule, query] of Object.entries(RULES)) {
    const broken = await client.query<string[]>({
      text: `with tenant_table as (
               select * from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1)
             ), given as (select $2::text, $3::text, $4::text)
             ${query}`,
      values: [TABLES_OF_ALL_TENANTS, role, TENANT, CONDITION],
      rowMode: 'array',
    });
    faults.push(...broken.rows.map(([what]) => `${what}: ${rule}`));
  }
  return faults;
}
