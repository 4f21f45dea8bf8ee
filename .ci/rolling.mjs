// Two servers behind HAProxy, as deploy/haproxy.cfg has it, under load: restarted one after the other, then upgraded from the
// release before the newest migration, on one database that the first new server migrates while the other serves. Not one
// request may fail. `node .ci/rolling.mjs [rounds] [nginx]`; a round has a database of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { atEnd, runToEnd } from '../bench/at-end.mjs';
import { temporaryFolder } from '../bench/temporary-folder.mjs';
import { makeWorktree } from '../bench/worktree.mjs';
import { block } from './page.mjs';
import { ask, startPostgres } from './postgres.mjs';
import { startHaproxy, startNginx } from './proxies.mjs';
import { beginLoad, SETTINGS_OF_LOAD } from './rolling-load.mjs';
import { freePort } from './free-port.mjs';
import { startServer } from './server.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const POLL_MS = 100;
/** That many requests come between two steps, so that each step meets all kinds of them. */
const REQUESTS_BETWEEN = 150;
const PATIENCE_MS = 60_000;

const rounds = Number(process.argv[2] ?? 1);
const startProxy = process.argv[3] === 'nginx' ? startNginx : startHaproxy;

await runToEnd(async () => {
  const folder = temporaryFolder();
  const releases = [previousRelease(folder), ROOT];
  const certificates = join(folder, 'certs');
  run(folder, 'sh', '-e', '-c', block('sh', /openssl req/));
  const postgres = await startPostgres(folder);
  atEnd(() => postgres.stop());
  let failed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const database = `portico_round_${round}`;
    await ask(postgres.urlOf('postgres'), `create database ${database}`);
    const place = join(folder, database);
    mkdirSync(place);
    const report = await oneRound({ releases, place, certificates, url: postgres.urlOf(database) });
    const { requests, signIns, failed: lost, seconds } = report.figures;
    const { median, p99, longest } = report.latency;
    console.log(
      `round ${round}: ${requests} requests, ${signIns} sign-ins among them, in ${seconds} s; ${lost} failed; ` +
        `median ${median} ms, p99 ${p99} ms, longest ${longest} ms`,
    );
    if (lost > 0) console.error([...report.failures, ...report.proxyErrors].join('\n'));
    failed += lost;
  }
  if (failed > 0) throw new Error(`${failed} requests failed`);
});

/** The parent of the newest commit with a migration; where a shallow clone lacks it, the oldest commit that is there. */
function previousRelease(folder) {
  const git = (...args) => run(ROOT, 'git', ...args).trim();
  const newest = git('log', '-1', '--format=%H', '--', 'migrations');
  const isThere = spawnSync('git', ['cat-file', '-e', `${newest}^`], { cwd: ROOT }).status === 0;
  if (!isThere) console.log('A shallow clone: the release before the newest migration is not there.');
  const commit = git('rev-parse', isThere ? `${newest}^` : 'HEAD');
  console.log(`upgrades from ${git('log', '-1', '--format=%h %s', commit)}`);
  return makeWorktree(commit, join(folder, 'previous'));
}

async function oneRound({ releases: [previous, next], place, certificates, url }) {
  const ports = [await freePort(), await freePort()];
  const settings = settingsOf(url);
  const servers = [];
  const start = async (index, release) => {
    const env = { ...settings, PORT: String(ports[index]) };
    servers[index] = await startServer({
      command: [process.execPath, 'dist/src/main.js'],
      cwd: release,
      env,
    });
  };
  const undo = atEnd(() => Promise.all(servers.map((server) => server.kill())));
  await start(0, previous);
  await start(1, previous);
  const nodes = ports.map((port) => `127.0.0.1:${port}`);
  const proxy = await startProxy({ nodes, folder: place, certificates });
  const stopProxy = atEnd(() => proxy.stop());
  for (const index of [0, 1]) await used(proxy, index);

  const load = await beginLoad(proxy);
  for (const release of [previous, next]) {
    for (const index of [0, 1]) {
      await load.goesOn(REQUESTS_BETWEEN);
      await servers[index].stop();
      await start(index, release);
      await used(proxy, index);
    }
  }
  await load.goesOn(REQUESTS_BETWEEN);
  const report = await load.stop();
  for (const server of servers) await server.stop();
  await stopProxy();
  await undo();
  // What HAProxy says of such a request; nginx says only why.
  const proxyErrors = proxy
    .output()
    .split('\n')
    .filter((line) => / 50\d |error/.test(line));
  return { ...report, proxyErrors };
}

/** As the page advises, on the database of a round. */
function settingsOf(url) {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DB_URL: url,
    SECRET_VAULT_KEK: Buffer.alloc(32, 'k').toString('base64'),
    ENDPOINT: 'https://*.example.com',
    ADMIN_DISABLE_LOCALHOST: 'true',
    TRUSTED_PROXIES: '127.0.0.1',
    SHUTDOWN_DELAY: '4000',
    ...SETTINGS_OF_LOAD,
  };
}

/** Waits until the proxy sends requests to a node. nginx does not say; it tries again after two seconds. */
async function used(proxy, index) {
  if (!proxy.node) return delay(2_500);
  const { requests: before } = await proxy.node(index + 1);
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  for (let node; node?.status !== 'UP'; node = await proxy.node(index + 1)) {
    if (timeout.aborted) throw new Error(`portico-${index + 1} is ${node?.status}, after ${before} requests`);
    await delay(POLL_MS);
  }
}

function run(cwd, program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
