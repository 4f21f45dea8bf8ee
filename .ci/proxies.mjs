// The proxies of deploy/, with the very files that are shown there: only addresses and places are those of this run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Agent, buildConnector } from 'undici';
import { freePort } from './free-port.mjs';

const DEPLOY = join(import.meta.dirname, '../deploy');
const NODES = ['10.0.0.11:3001', '10.0.0.12:3001'];
const CERTIFICATE = 'example.com.pem';

/** Starts HAProxy in front of two addresses. `folder` is for what it keeps, `certificates` holds those of the page. */
export async function startHaproxy({ nodes, folder, certificates }) {
  const [port, httpPort] = [await freePort(), await freePort()];
  const socket = join(folder, 'haproxy.sock');
  const besides = join(folder, 'haproxy-besides.cfg');
  writeFileSync(besides, `global\n  stats socket ${socket}\n`);
  const env = {
    PATH: process.env.PATH,
    HTTPS_BIND: `127.0.0.1:${port}`,
    HTTP_BIND: `127.0.0.1:${httpPort}`,
    CERTIFICATES: certificates,
    PORTICO_1: nodes[0],
    PORTICO_2: nodes[1],
  };
  const args = ['-f', join(DEPLOY, 'haproxy.cfg'), '-f', besides];
  // It comes last.
  const isUp = () => existsSync(socket);
  const proxy = await start('haproxy', args, { check: '-c', env, isUp });
  return {
    ...proxy,
    ...addresses({ port, httpPort, certificates }),
    /** What it says of a node, 1 or 2: `status`, and how many requests it has sent there. */
    node: async (number) => {
      const rows = (await say(socket, 'show stat')).split('\n').map((line) => line.split(','));
      const row = rows.find(([, name]) => name === `portico-${number}`);
      const value = (column) => row[rows[0].indexOf(column)];
      return { status: value('status'), requests: Number(value('stot')) };
    },
  };
}

/** Starts nginx, in the same way. */
export async function startNginx({ nodes, folder, certificates }) {
  const [port, httpPort] = [await freePort(), await freePort()];
  let site = readFileSync(join(DEPLOY, 'nginx.conf'), 'utf8');
  const changes = [
    ['listen 443', `listen 127.0.0.1:${port}`],
    ['listen 80', `listen 127.0.0.1:${httpPort}`],
    ['/etc/nginx/certs/', `${certificates}/`],
    [NODES[0], nodes[0]],
    [NODES[1], nodes[1]],
  ];
  for (const [from, to] of changes) {
    if (!site.includes(from)) throw new Error(`deploy/nginx.conf has no ${from}`);
    site = site.replaceAll(from, to);
  }
  writeFileSync(join(folder, 'site.conf'), site);
  const main = join(folder, 'nginx.conf');
  // What Debian's own file says, as far as it matters.
  writeFileSync(
    main,
    `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {} http { access_log off; include site.conf; }`,
  );
  const env = { PATH: process.env.PATH };
  const isUp = () => accepts(port);
  const proxy = await start('nginx', ['-e', 'stderr', '-c', main], { check: '-t', env, isUp });
  return { ...proxy, ...addresses({ port, httpPort, certificates }) };
}

async function start(program, args, { check, env, isUp }) {
  await run(program, [check, ...args], env);
  const { child, output } = spawned(program, args, env);
  const ended = once(child, 'exit');
  for (const timeout = AbortSignal.timeout(10_000); !(await isUp());) {
    if (timeout.aborted || child.exitCode !== null)
      throw new Error(`${program} does not start:\n${output()}`);
    await delay(20);
  }
  return {
    output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function run(program, args, env) {
  const { child, output } = spawned(program, args, env);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: exit code ${code}\n${output()}`);
}

function spawned(program, args, env) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return { child, output: () => output };
}

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function say(path, command) {
  const socket = connect(path).end(`${command}\n`);
  let answer = '';
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk;
  return answer;
}

/** Clients for which every name is that of this proxy. */
function addresses({ port, httpPort, certificates }) {
  const connector = buildConnector({ ca: readFileSync(join(certificates, CERTIFICATE)) });
  const to = (options) => ({
    ...options,
    hostname: '127.0.0.1',
    port: options.protocol === 'https:' ? port : httpPort,
    servername: options.hostname,
  });
  return {
    agent: (options) =>
      new Agent({ ...options, connect: (given, callback) => connector(to(given), callback) }),
  };
}
