import { sql } from '../../support/sql.js';

/** One line each; the names of the database's own roles are made equal. */
const PARTS: readonly string[] = [
  `select format('column %s.%s %s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
     attgenerated, pg_get_expr(adbin, adrelid))
   from pg_attribute join pg_class c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped`,
  `select format('table %s %s %s %s', relname, relkind, relrowsecurity, relforcerowsecurity)
   from pg_class where relnamespace = 'public'::regnamespace and relkind <> 'i'`,
  `select format('constraint %s.%s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
   from pg_constraint where connamespace = 'public'::regnamespace`,
  `select 'index ' || indexdef from pg_indexes where schemaname = 'public'`,
  `select format('policy %s.%s %s %s %s %s %s', tablename, policyname, permissive, roles, cmd, qual, with_check)
   from pg_policies where schemaname = 'public'`,
  `select format('grant %s %s %s', oid::regclass, grantee::regrole, privilege_type) from pg_class, aclexplode(relacl)
   where relnamespace = 'public'::regnamespace`,
  // Not those of extensions, which stay: others may have installed them.
  `select format('function %s %s %s %s', oid::regprocedure, proowner::regrole, proacl, pg_get_functiondef(oid)) from pg_proc p
   where pronamespace = 'public'::regnamespace
     and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`,
  `select format('schema %s %s', nspname, nspacl) from pg_namespace where nspname !~ '^pg_' and nspname <> 'portico_migrations'`,
];

/** The schema as its catalogue has it, sorted, so that two databases can be compared. */
export async function dumpSchema(url: string): Promise<string[]> {
  const database = new URL(url).pathname.slice(1);
  const lines: string[] = [];
  for (const part of PARTS) {
    const rows = await sql<Record<string, string>>(url, part);
    lines.push(...rows.map((row) => String(Object.values(row)[0]).replaceAll(database, 'database')));
  }
  return lines.toSorted();
}
