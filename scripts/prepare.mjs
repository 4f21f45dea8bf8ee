// Brings a checkout to where it can run: packages installed, sources compiled. Needs nothing but Node and npm.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILD_STAMP, buildStamp, isBuilt, isInstalled, needsCleanBuild } from './staleness.mjs';
import { withPrepareLock } from './prepare-lock.mjs';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
const OLDEST_NODE = [20, 19];

/** Installs what is missing, and compiles what is stale if `build` is set; ends the process when it cannot. */
export async function prepare({ build }) {
  requireNode();
  const isReady = () => isInstalled(ROOT) && (!build || isBuilt(ROOT));
  if (isReady()) return;
  await withPrepareLock(ROOT, async () => {
    // Another process may have done it while this one waited.
    if (!isInstalled(ROOT)) await install();
    if (build && !isBuilt(ROOT)) await compile();
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(`Portico needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

async function install() {
  const command = existsSync(join(ROOT, 'package-lock.json')) ? 'ci' : 'install';
  const args = [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  console.error(`Installing packages: npm ${args.join(' ')}`);
  const npm = process.env.npm_execpath;
  // npm names its own program to the scripts it runs; there `npm` need not be in the path.
  if (npm?.endsWith('npm-cli.js')) await run(process.execPath, [npm, ...args]);
  else await run('npm', args, { shell: process.platform === 'win32' });
}

async function compile() {
  console.error('Compiling');
  const stamp = buildStamp(ROOT);
  // An old migration left behind would still run.
  if (needsCleanBuild(ROOT, stamp)) {
    for (const name of ['src', 'migrations', '.tsbuildinfo']) {
      rmSync(join(ROOT, 'dist', name), { recursive: true, force: true });
    }
  }
  await run(process.execPath, [join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js'), 'build']);
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  for (const pages of [['web/sign-in'], ['--mode=account', 'web/sign-in'], ['web/explorer']])
    await run(process.execPath, [vite, 'build', '--logLevel=warn', ...pages]);
  writeFileSync(join(ROOT, BUILD_STAMP), stamp);
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Its output goes to standard error: standard output belongs to the server. A signal to this process reaches the
 * program too, which would outlive it otherwise.
 */
async function run(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    ...options,
  });
  const passOn = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, passOn);
  const [status, reason] = await once(child, 'exit').catch((error) => [undefined, error.message]);
  for (const signal of SIGNALS) process.off(signal, passOn);
  if (status !== 0) fail(`${[program, ...args].join(' ')} failed: ${reason ?? `exit code ${status}`}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
