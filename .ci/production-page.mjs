// Does what docs/how-to/run-in-production.md says, with its own code blocks, in a fresh clone: installs, makes the roles
// and the database, migrates, serves, stops. Takes Debian's PostgreSQL 15 where it is installed, else the embedded one.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { block } from './page.mjs';
import { ask, startPostgres } from './postgres.mjs';
import { freePort } from './free-port.mjs';
import { startServer } from './server.mjs';

const ROOT = resolve(import.meta.dirname, '..');

const folder = mkdtempSync(join(tmpdir(), 'portico-production-'));
// As root, PostgreSQL runs as another account, which has to pass through.
chmodSync(folder, 0o711);
const clone = join(folder, 'clone');
let postgres;
try {
  run('git', ['clone', '--quiet', ROOT, clone], { cwd: ROOT });
  const install = block('sh', /npm ci/).split('\n');
  const serve = install.pop();
  shell(install.join('\n'));

  postgres = await startPostgres(folder);
  const administrator = postgres.urlOf('postgres');
  // The names that the page gives are those of an embedded installation.
  await ask(administrator, 'drop database portico; drop role portico_portico');
  await ask(administrator, withPassword(block('sql', /create database/)));
  await ask(administrator, withPassword(block('sql', /create role portico_app/)));
  const settings = settingsOfPage(new URL(administrator).host);
  await migrate(settings);
  await serveOnce(serve, settings);
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true });
}

/** The settings as the page writes them, on the PostgreSQL of this run. */
function settingsOfPage(host) {
  const text = [block('sh', /@db\.example\.com/), block('sh', /^SECRET_VAULT_KEK=/)].join('\n');
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
  await ask(postgres.urlOf(new URL(settings.DB_URL).pathname), statements.join('\n'));
  run('npm', ['run', '--silent', 'migrate'], { env: environment(settings) });
}

async function serveOnce(line, settings) {
  const [port, adminPort] = [await freePort(), await freePort()];
  const env = environment({ ...settings, PORT: String(port), ADMIN_PORT: String(adminPort) });
  const command = ['sh', '-c', line.replace('node ', 'exec node ')];
  const server = await startServer({ command, cwd: clone, env });
  const answer = await fetch(`http://localhost:${port}/health/ready`);
  await server.stop();
  console.log(server.output());
  if (!answer.ok) throw new Error(`ready: ${answer.status}`);
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

function withPassword(text) {
  return text.replaceAll('…', 'of-this-run');
}
