// Measures members and organizations in a tenant that has very many. README.md tells more.
import { mkdirSync, chmodSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../scripts/prepare.mjs';
import { runToEnd } from './at-end.mjs';

const { values: options } = parseArgs({
  options: {
    // Keeps what is filled, and takes what an earlier run has filled.
    'data-dir': { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
await prepare({ build: true });
const { ApiClient } = await import('./api-client.mjs');
const { connectToCluster } = await import('./cluster.mjs');
const { moveToOtherCore } = await import('./cores.mjs');
const { keepFigures } = await import('./figures-file.mjs');
const { load } = await import('./load.mjs');
const { describeMachine } = await import('./machine.mjs');
const { fillOrganizations, SIZES } = await import('./organizations-fill.mjs');
const { startServer } = await import('./own-server.mjs');
const { percentile } = await import('./percentile.mjs');
const { figure, table } = await import('./table.mjs');
const { temporaryFolder } = await import('./temporary-folder.mjs');
const { cpuMicroseconds } = await import('./usage.mjs');

const CHECKOUT = join(import.meta.dirname, '..');
const REQUESTS = 100;
const WARM_UP_REQUESTS = 20;
const LOAD = { connections: 16, duration: 8 };
const WARM_UP = { connections: 16, duration: 3 };
const PAGE = 20;

async function main() {
  moveToOtherCore(process.pid);
  const [busyBefore] = loadavg();
  const server = await startServer({ checkout: CHECKOUT, dataDir: dataFolder() });
  const superuser = await connectToCluster(server.dataDir);
  console.error('making organizations, users and memberships');
  const filled = await fillOrganizations(superuser, 'default');
  await superuser.end();
  const api = new ApiClient(server);
  const headers = { authorization: `Bearer ${await api.token()}` };
  const rows = [];
  for (const { name, target, pathOf } of questionsAbout(filled)) {
    console.error(`measuring ${name}`);
    rows.push({ name, target, ...(await measure(api, headers, pathOf)) });
  }
  const get = { method: 'GET', path: `/api/organizations/${filled.largest}`, headers };
  await load(server.baseUrl, get, WARM_UP);
  const before = cpuMicroseconds(server.pid);
  const loaded = await load(server.baseUrl, get, LOAD);
  const cpu = (cpuMicroseconds(server.pid) - before) / loaded.requests;
  const report = `${timesOf(rows)}\n\n${loadOf({ ...loaded, cpu })}`;
  console.log(report);
  if (options.record) keep(report, busyBefore);
}

function dataFolder() {
  const folder = options['data-dir'];
  if (folder === undefined) return temporaryFolder();
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  return folder;
}

/** `pathOf` makes the path of the nth request, so that they do not all ask for the same. */
function questionsAbout({ largest, busiestUser, commonRole, rareRole }) {
  const members = `/api/organizations/${largest}/users?page_size=${PAGE}`;
  const pages = Math.floor(SIZES.ofLargest / PAGE);
  const of = (name, pathOf, target = 50) => ({ name, target, pathOf });
  const search = (name, parts, target) =>
    of(`members, ${name}`, (n) => `${members}&q=${encodeURIComponent(parts[n % parts.length])}`, target);
  return [
    of('members, first page', () => members),
    of('members, a page in the middle', (n) => `${members}&page=${pages / 2 + n}`),
    of('members, last page', () => `${members}&page=${pages}`),
    of('members with a common role', (n) => `${members}&organizationRoleId=${commonRole}&page=${1 + n}`),
    of('members with a rare role', () => `${members}&organizationRoleId=${rareRole}`),
    search('a part that most have', ['.com', 'gmail', '@', 'com']),
    search('a part that one in twenty has', ['gmx.net', 'orange.fr', 'proton.me', 'company.io', 'acme.org']),
    search('a first name', ['anna', 'viktor', 'Katja', 'henrik', 'PRIYA', 'samir']),
    search('a part that few have', ['12345', '4711', 'zemdu', 'vorek', '98765', 'annadel']),
    search('a part that nobody has', ['zzzz', 'qxqx', 'nobody at all']),
    search('two letters that hardly anybody has', ['zz', 'qx', 'jj'], 200),
    of(
      'members, a first name and a role',
      (n) => `${members}&organizationRoleId=${commonRole}&q=${['anna', 'ruth', 'emil'][n % 3]}`,
    ),
    of(
      `organizations of a user in ${figure(SIZES.ofBusiest)}`,
      () => `/api/users/${busiestUser}/organizations`,
      200,
    ),
    of('organizations, first page', () => '/api/organizations'),
    of('organizations with their members', (n) => `/api/organizations?showFeatured=1&page=${1 + n}`),
    of('organizations, a part of the name', (n) => `/api/organizations?q=ion%20${n}`),
    of('one organization', (n) => `/api/organizations/organization${1 + n}`, 10),
  ];
}

/** One request after the other, so that the times are those of the server and not of a queue. */
async function measure(api, headers, pathOf) {
  const times = [];
  let bytes = 0;
  for (let n = -WARM_UP_REQUESTS; n < REQUESTS; n += 1) {
    const begun = performance.now();
    const { body } = await api.send({ method: 'GET', path: pathOf(Math.abs(n)), headers });
    if (n >= 0) times.push(performance.now() - begun);
    bytes = JSON.stringify(body).length;
  }
  times.sort((one, other) => one - other);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), bytes };
}

const timesOf = (rows) =>
  table(
    ['what is asked for', 'kB', 'p50 ms', 'p95 ms', 'target p95', 'met'],
    rows.map(({ name, bytes, p50, p95, target }) => [
      name,
      figure(bytes / 1000),
      figure(p50, 1),
      figure(p95, 1),
      `≤ ${target} ms`,
      p95 <= target ? 'yes' : 'no',
    ]),
  );

const loadOf = ({ perSecond, p50, p99, failed, cpu }) =>
  table(
    ['under load', 'requests/s', 'p50 ms', 'p99 ms', 'failed', 'CPU µs', 'first target', 'final target'],
    [
      [
        'one organization',
        figure(perSecond),
        figure(p50, 1),
        figure(p99, 1),
        figure(failed),
        figure(cpu),
        '3,000/s',
        '6,000/s',
      ],
    ],
  );

function keep(report, busyBefore) {
  const { users, organizations, ofLargest, ofBusiest, members } = SIZES;
  keepFigures('figures-organizations.md', {
    title: 'Organizations and their members',
    command: 'node bench/organizations-at-scale.mjs --record',
    facts: {
      ...describeMachine(),
      'other work on the machine (load average before)': figure(busyBefore, 1),
      users: figure(users),
      organizations: figure(organizations),
      memberships: figure(ofLargest + ofBusiest + organizations * members),
      'largest organization': `${figure(ofLargest)} members`,
    },
    report,
  });
}

await runToEnd(main);
