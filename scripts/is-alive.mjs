// Asks the server on this machine whether it lives, with its settings: the health check of a container, in which there is
// no other program to ask with.
import { get } from 'node:http';
import { loadConfig } from '../dist/src/platform/config/config.js';

const TIMEOUT_MS = 4_000;

const { env } = loadConfig();
// A worker listens on the port of the operators alone, if at all.
const [host, port] = env.WORKER_ONLY ? [env.METRICS_HOST, env.METRICS_PORT] : [env.HOST, env.PORT];
const isAnyAddress = host === undefined || /^[0.:]+$/.test(host);
if (port !== 0) ask({ host: isAnyAddress ? 'localhost' : host, port });

function ask(address) {
  const request = get({ ...address, path: '/health/live', timeout: TIMEOUT_MS }, (response) => {
    response.resume();
    if (response.statusCode !== 200) fail(`status ${response.statusCode}`);
  });
  request.once('timeout', () => request.destroy(new Error(`no answer in ${TIMEOUT_MS / 1000} seconds`)));
  request.once('error', ({ message }) => fail(message));
}

function fail(reason) {
  console.error(`/health/live: ${reason}`);
  process.exitCode = 1;
}
