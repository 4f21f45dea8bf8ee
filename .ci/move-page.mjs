// Does what docs/how-to/move-to-your-own-postgresql.md says, with its own code blocks, in a fresh clone: from a server
// on the embedded PostgreSQL to one on another PostgreSQL, which has to accept the token of before.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.mjs';
import { startEmbeddedPostgres } from '../dist/src/platform/database/embedded/embedded-postgres.js';

const ROOT = resolve(import.meta.dirname, '..');
const DEBIAN = '/usr/lib/postgresql/15/bin';

const folder = mkdtempSync(join(tmpdir(), 'portico-move-'));
// As root, PostgreSQL runs as another account, which has to pass through.
chmodSync(folder, 0o711);
const clone = join(folder, 'clone');
const [port, adminPort] = [await freePort(), await freePort()];
const environment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  PORT: String(port),
  ADMIN_PORT: String(adminPort),
};

const page = readFileSync(join(ROOT, 'docs/how-to/move-to-your-own-postgresql.md'), 'utf8');
const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text]) => text);
const [makeDatabase, migrate, serveAlone, copyRows, serve] = blocks;

let target;
try {
  if (blocks.length !== 5) throw new Error(`The page has ${blocks.length} blocks instead of 5.`);
  run('git', ['clone', '--quiet', ROOT, clone], ROOT);
  // Installed and built already, so that the servers start at once.
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  cpSync(join(ROOT, 'dist'), join(clone, 'dist'), { recursive: true });

  const before = await serverOf(serveAlone);
  const token = await newToken();
  await api(token, 'POST', '/resources', { name: 'Shop', indicator: 'https://shop.acme.example' });
  await before.stop();

  target = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    mode: 'server',
    binaries: existsSync(DEBIAN) ? DEBIAN : undefined,
  });
  run(
    'psql',
    [databaseUrl('postgres'), '-qc', 'drop database portico', '-c', 'drop role portico_portico'],
    clone,
  );

  shell(makeDatabase);
  shell(migrate);
  const old = await serverOf(serveAlone);
  shell(copyRows);
  await old.stop();

  const after = await serverOf(`${keyOf(migrate)}\n${serve}`);
  const resources = await api(token, 'GET', '/resources');
  if (!resources.some(({ name }) => name === 'Shop')) throw new Error('The resource did not come along.');
  await api(await newToken(), 'POST', '/resources', {
    name: 'Depot',
    indicator: 'https://depot.acme.example',
  });
  await after.stop();
} finally {
  await target?.stop();
  rmSync(folder, { recursive: true });
}

function here(text) {
  const administrator = new URL(target?.url ?? 'postgresql://nobody@127.0.0.1');
  return text
    .replaceAll('postgres:…@', `${administrator.username}:${administrator.password}@`)
    .replaceAll('…', 'of-this-run')
    .replaceAll('db.example.com', administrator.host);
}

function databaseUrl(name) {
  const url = new URL(target.url);
  url.pathname = name;
  return url.href;
}

/** The line of a block that tells the key: it holds for what comes later in the same terminal. */
function keyOf(block) {
  return block.split('\n').find((line) => line.startsWith('export '));
}

function shell(block) {
  run('sh', ['-e', '-c', here(block)], clone);
}

function run(program, args, cwd) {
  const { status, error } = spawnSync(program, args, { cwd, env: environment, stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: exit code ${status}`);
}

/** Starts a server as a block says, and resolves once it serves. */
async function serverOf(block) {
  const server = spawn('sh', ['-e', '-c', here(block).replace('npm start', 'exec npm start')], {
    cwd: clone,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const serves = new Promise((settle) => {
    let output = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (output.includes('Portico serves')) settle(true);
    });
  });
  if (!(await Promise.race([serves, ended.then(() => false)]))) throw new Error(`It did not start: ${block}`);
  return {
    stop: () => {
      server.kill('SIGTERM');
      return ended;
    },
  };
}

async function newToken() {
  const { clientId, clientSecret } = JSON.parse(readFileSync(join(clone, '.data/bootstrap.json'), 'utf8'));
  const response = await fetch(`http://localhost:${port}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      resource: 'https://default.logto.app/api',
      scope: 'all',
    }),
  });
  if (!response.ok) throw new Error(`token: ${response.status} ${await response.text()}`);
  return (await response.json()).access_token;
}

async function api(token, method, path, body) {
  const response = await fetch(`http://localhost:${port}/api${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
