// Ten thousand organizations and a million memberships: one organization with a hundred thousand members, one user in
// two thousand organizations, the rest spread evenly. All follows from numbers, so that every run has the same.
import { fillUsers } from './users-fill.mjs';

export const SIZES = {
  users: 200_000,
  organizations: 10_000,
  ofLargest: 100_000,
  ofBusiest: 2_000,
  members: 90,
};
const ROLES = 12;

const ORGANIZATIONS = `
  insert into organizations (tenant_id, id, name, description, custom_data, created_at)
  select $1, 'organization' || n, 'Organization ' || n, 'One of many.', jsonb_build_object('plan', n % 3), timestamptz '2024-01-01' + n * interval '1 minute'
  from generate_series(1, $2::int) as n`;
const ORGANIZATION_ROLES = `
  insert into organization_roles (tenant_id, id, name, type) select $1, 'role' || n, 'Role ' || n, 'User' from generate_series(1, $2::int) as n`;
const NUMBERED = `create temporary table numbered as select row_number() over (order by created_at, id)::int as n, id from users where tenant_id = $1`;
const OF_LARGEST = `insert into organization_users (tenant_id, organization_id, user_id) select $1, 'organization1', id from numbered where n <= $2`;
const OF_BUSIEST = `
  insert into organization_users (tenant_id, organization_id, user_id)
  select $1, 'organization' || o, (select id from numbered where n = 1) from generate_series(2, $2::int) as o`;
const OF_OTHERS = `
  insert into organization_users (tenant_id, organization_id, user_id)
  select $1, 'organization' || o, id from generate_series(2, $2::int) as o, generate_series(1, $3::int) as k, numbered
  where n = 2 + (o::bigint * 7919 + k * 1009) % ($4::int - 2)
  on conflict do nothing`;
/** Two roles a member; the last role is held by one member in a thousand. */
const HELD = `
  insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
  select tenant_id, organization_id, user_id, 'role' || (1 + (hashtext(user_id)::bigint + 2147483648 + k * 5) % ($2::int - 1))
  from organization_users, generate_series(0, 1) as k where tenant_id = $1
  union all
  select tenant_id, organization_id, user_id, 'role' || $2 from organization_users
  where tenant_id = $1 and (hashtext(user_id)::bigint + 2147483648) % 1000 = 0`;

const FILLED = { largest: 'organization1', commonRole: 'role3', rareRole: `role${ROLES}` };

/** Fills a tenant, unless it is filled already; answers what the requests are about. */
export async function fillOrganizations(superuser, tenant) {
  const { rowCount } = await superuser.query('select 1 from organizations where tenant_id = $1 limit 1', [
    tenant,
  ]);
  if (rowCount === 0) await fill(superuser, tenant);
  const { rows } = await superuser.query(
    'select id from users where tenant_id = $1 order by created_at, id limit 1',
    [tenant],
  );
  return { ...FILLED, busiestUser: rows[0].id };
}

async function fill(superuser, tenant) {
  const { users, organizations, ofLargest, ofBusiest, members } = SIZES;
  await fillUsers(superuser, { [tenant]: users });
  await superuser.query(ORGANIZATIONS, [tenant, organizations]);
  await superuser.query(ORGANIZATION_ROLES, [tenant, ROLES]);
  await superuser.query(NUMBERED, [tenant]);
  await superuser.query('create index on numbered (n)');
  await superuser.query('analyze numbered');
  // What holds already is not checked row by row.
  await superuser.query('set session_replication_role = replica');
  await superuser.query(OF_LARGEST, [tenant, ofLargest]);
  await superuser.query(OF_BUSIEST, [tenant, ofBusiest + 1]);
  await superuser.query(OF_OTHERS, [tenant, organizations, members, users]);
  await superuser.query(HELD, [tenant, ROLES]);
  await superuser.query('set session_replication_role = default');
  for (const table of [
    'organizations',
    'organization_users',
    'organization_user_roles',
    'organization_roles',
  ]) {
    await superuser.query(`vacuum analyze ${table}`);
  }
}
