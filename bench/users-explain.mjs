// What PostgreSQL does for the slowest search of each group: the condition that the function makes of it, gathered by
// the planner's choice and looked for from the newest on.
const NEWEST_FIRST = 'order by created_at desc, id desc';
/** Faster ones need no explanation. */
const SLOW_MS = 50;

export async function explainSearches(superuser, rows) {
  await superuser.query(`select set_config('app.tenant_id', 'default', false)`);
  await superuser.query('set jit = off');
  await superuser.query('set max_parallel_workers_per_gather = 0');
  // As the function: a superuser would see all rows, and have statistics that the function has not.
  const { rows: roles } = await superuser.query(
    `select format('set role %I', 'portico_' || current_database() || '_maintenance') as role`,
  );
  await superuser.query(roles[0].role);
  for (const { name, worst } of rows.filter(({ worst: { ms, query } }) => ms > SLOW_MS && !query.page)) {
    console.log(`\n## ${name}: ${JSON.stringify(worst.query)}`);
    const matches = await matchesOf(superuser, worst.query);
    await explain(
      superuser,
      `select id, created_at from users u where tenant_id = 'default' and (${matches}) limit 10001`,
    );
    await explain(
      superuser,
      `select id from (select * from users where tenant_id = 'default' ${NEWEST_FIRST} limit 250000) u where ${matches} limit 10001`,
    );
  }
  await superuser.query('reset role');
}

async function matchesOf(superuser, { mode = 'like', joint = 'or', isCaseSensitive, ...searches }) {
  const conditions = Object.entries(searches).map(([key, value]) => ({
    fields:
      key === 'search' ? ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'] : [key.split('.')[1]],
    mode,
    values: [value].flat(),
  }));
  const { rows } = await superuser.query('select user_search_matches($1, $2, $3, null) as matches', [
    joint,
    isCaseSensitive === 'true',
    JSON.stringify(conditions),
  ]);
  return rows[0].matches;
}

async function explain(superuser, statement) {
  const { rows } = await superuser.query(`explain (analyze, buffers, costs off) ${statement}`);
  console.log(rows.map((row) => row['QUERY PLAN']).join('\n'));
}
