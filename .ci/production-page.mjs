// Does what docs/how-to/run-in-production.md says, with its own code blocks, in a fresh clone: installs, makes the roles
// and the database, migrates, serves, stops. Takes Debian's PostgreSQL 15 where it is installed, else the embedded one.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../dist/src/platform/database/embedded/embedded-postgres.js';

const ROOT = resolve(import.meta.dirname, '..');
const DEBIAN = '/usr/lib/postgresql/15/bin';

const page = readFileSync(join(ROOT, 'docs/how-to/run-in-production.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
  language,
  text,
}));

/** The first block of a language that holds a text. */
function block(language, text) {
  const found = blocks.find((one) => one.language === language && one.text.includes(text));
  if (!found) throw new Error(`The page has no ${language} block with: ${text}`);
  return found.text.trim();
}

const folder = mkdtempSync(join(tmpdir(), 'portico-production-'));
// As root, PostgreSQL runs as another account, which has to pass through.
chmodSync(folder, 0o711);
const clone = join(folder, 'clone');
let postgres;
try {
  run('git', ['clone', '--quiet', ROOT, clone], { cwd: ROOT });
  const install = block('sh', 'npm ci').split('\n');
  const serve = install.pop();
  shell(install.join('\n'));

  postgres = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    mode: 'server',
    binaries: existsSync(DEBIAN) ? DEBIAN : undefined,
  });
  const administrator = onDatabase('postgres');
  // The names that the page gives are those of an embedded installation.
  await ask(administrator, 'drop database portico; drop role portico_portico');
  await ask(administrator, block('sql', 'create database'));
  await ask(administrator, block('sql', 'create role portico_app'));
  const settings = settingsOfPage(new URL(postgres.url).host);
  await migrate(settings);
  await serveOnce(serve, settings);
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true });
}

/** The settings as the page writes them, on the PostgreSQL of this run. */
function settingsOfPage(host) {
  const text = [block('sh', 'DB_RUNTIME_URL='), block('sh', 'SECRET_VAULT_KEK=')].join('\n');
  const here = withPassword(text).replaceAll('db.example.com', host);
  const names = [...here.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
  const values = shell(`${here}\nprintf '%s\\n' ${names.map((name) => `"$${name}"`).join(' ')}`, 'pipe')
    .trim()
    .split('\n');
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** The owner may not create roles: the first try prints what an administrator has to run. */
async function migrate(settings) {
  const first = spawnSync('npm', ['run', '--silent', 'migrate'], { cwd: clone, env: environment(settings) });
  const statements = first.stderr.toString().match(/^ {2}.+;$/gm);
  if (first.status !== 1 || !statements) throw new Error(`migrate asked for no roles:\n${first.stderr}`);
  await ask(onDatabase(new URL(settings.DB_URL).pathname), statements.join('\n'));
  run('npm', ['run', '--silent', 'migrate'], { env: environment(settings) });
}

async function serveOnce(command, settings) {
  const [port, adminPort] = [await freePort(), await freePort()];
  const env = environment({ ...settings, PORT: String(port), ADMIN_PORT: String(adminPort) });
  const server = spawn('sh', ['-c', `${command.replace('node ', 'exec node ')}`], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit').then(([code, signal]) => code ?? signal);
  let output = '';
  const up = new Promise((settle) => {
    server.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
      if (output.includes('Portico serves')) settle(true);
    });
  });
  const isUp = await Promise.race([up, ended.then(() => false)]);
  const answer = isUp && (await fetch(`http://localhost:${port}/health/ready`));
  server.kill('SIGTERM');
  const end = await ended;
  if (!answer.ok || end !== 0) throw new Error(`ready: ${answer && answer.status}, ended with ${end}`);
}

/** Only what the page names: nothing of the machine's own settings. */
function environment(settings) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...settings };
}

function shell(script, stdout = 'inherit') {
  return run('sh', ['-e', '-c', script], { env: environment({}), stdio: ['ignore', stdout, 'inherit'] });
}

function run(program, args, options) {
  const { status, stdout, error } = spawnSync(program, args, { cwd: clone, stdio: 'inherit', ...options });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: exit code ${status}`);
  return String(stdout ?? '');
}

function onDatabase(name) {
  const url = new URL(postgres.url);
  url.pathname = name;
  return url.href;
}

async function ask(url, statements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // One at a time: a database is not created inside a transaction.
    for (const statement of withPassword(statements).split(/;\s*/).filter(Boolean))
      await client.query(statement);
  } finally {
    await client.end();
  }
}

function withPassword(text) {
  return text.replaceAll('…', 'of-this-run');
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
