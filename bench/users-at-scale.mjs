// Measures lists and searches of users in a tenant that has very many. README.md tells more.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../scripts/prepare.mjs';
import { runToEnd } from './at-end.mjs';

const { values: options } = parseArgs({
  options: {
    users: { type: 'string', default: '1000000' },
    record: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
});
await prepare({ build: true });
const { ApiClient } = await import('./api-client.mjs');
const { connectToCluster } = await import('./cluster.mjs');
const { explainSearches } = await import('./users-explain.mjs');
const { keepFigures } = await import('./figures-file.mjs');
const { describeMachine } = await import('./machine.mjs');
const { moveToOtherCore } = await import('./cores.mjs');
const { startServer } = await import('./own-server.mjs');
const { median } = await import('./median.mjs');
const { percentile } = await import('./percentile.mjs');
const { figure, table } = await import('./table.mjs');
const { temporaryFolder } = await import('./temporary-folder.mjs');
const { fillUsers } = await import('./users-fill.mjs');
const { userSearches } = await import('./users-searches.mjs');

const CHECKOUT = join(import.meta.dirname, '..');
const TARGET_P95_MS = 100;
/** Different values of each kind of search. */
const SEARCHES = 60;
const PAGES = [1, 10, 1000];
/** The tenant whose users are asked for has most of them. */
const SHARE = 0.9;

async function main() {
  moveToOtherCore(process.pid);
  const [busyBefore] = loadavg();
  const total = Number(options.users);
  const server = await startServer({ checkout: CHECKOUT, dataDir: temporaryFolder() });
  const superuser = await connectToCluster(server.dataDir);
  console.error(`making ${total} users`);
  await fillUsers(superuser, { default: Math.round(total * SHARE), other: Math.round(total * (1 - SHARE)) });
  const api = new ApiClient(server);
  const groups = { ...pages(), ...userSearches(await sampleOf(superuser)) };
  const rows = [];
  for (const [name, queries] of Object.entries(groups)) {
    console.error(`measuring ${name}`);
    rows.push({ name, ...(await measure(api, queries)) });
  }
  const report = reportOf(rows);
  console.log(report);
  if (options.explain) await explainSearches(superuser, rows);
  if (options.record) keep(report, total, busyBefore);
  await superuser.end();
}

const pages = () =>
  Object.fromEntries(
    PAGES.map((page) => [
      `page ${page} of all`,
      Array.from({ length: SEARCHES }, () => ({ page: String(page) })),
    ]),
  );

/** Users from all over the tenant that have everything which can be searched for. */
async function sampleOf(superuser) {
  const { rows } = await superuser.query(
    `select id, username, primary_email as "primaryEmail", primary_phone as "primaryPhone", name from users
     where tenant_id = 'default' and username is not null and primary_email is not null and primary_phone is not null
     order by md5(id) limit $1`,
    [SEARCHES],
  );
  return rows;
}

async function measure(api, queries) {
  const headers = { authorization: `Bearer ${await api.token()}` };
  const results = [];
  for (const query of queries) {
    const parameters = new URLSearchParams({ page_size: '20' });
    for (const [key, value] of Object.entries(query))
      for (const one of [value].flat()) parameters.append(key, one);
    const begun = performance.now();
    const answer = await api.send({ method: 'GET', path: `/api/users?${parameters}`, headers });
    results.push({ ms: performance.now() - begun, query, total: Number(answer.headers.get('total-number')) });
  }
  results.sort((one, other) => one.ms - other.ms);
  const at = (share) => percentile(results, share).ms;
  return {
    p50: at(0.5),
    p95: at(0.95),
    found: median(results.map(({ total }) => total)),
    worst: results.at(-1),
  };
}

const reportOf = (rows) =>
  table(
    ['what is asked for', 'found (median)', 'p50 ms', 'p95 ms', 'slowest ms', `p95 ≤ ${TARGET_P95_MS}`],
    rows.map(({ name, found, p50, p95, worst }) => [
      name,
      found > 10_000 ? `${figure(10_000)}+` : figure(found),
      figure(p50, 1),
      figure(p95, 1),
      figure(worst.ms, 1),
      p95 <= TARGET_P95_MS ? 'yes' : 'no',
    ]),
  );

const keep = (report, total, busyBefore) =>
  keepFigures('figures-users.md', {
    title: 'Lists and searches of users',
    command: 'node bench/users-at-scale.mjs --record',
    facts: {
      ...describeMachine(),
      'other work on the machine (load average before)': figure(busyBefore, 1),
      users: `${figure(total)} in two tenants`,
    },
    report,
  });

await runToEnd(main);
