// Sends one request over and over on a fixed number of connections, each waiting for its answer before the next.
import autocannon from 'autocannon';
import { percentile } from './percentile.mjs';

const TIMEOUT_SECONDS = 10;
/** Longer than any measurement. */
const LONGEST_SECONDS = 600;

/**
 * `until` is `{ duration }` in seconds or `{ amount }` in requests. Several `paths` are asked for in turn; `bodyOf` makes
 * a body for each request. What stands under `beside` is sent meanwhile, on connections of its own; of its answers only
 * the wrong ones count.
 */
export async function load(baseUrl, request, { connections, ...until }) {
  const beside = request.beside && begin(baseUrl, request.beside, { duration: LONGEST_SECONDS });
  const times = [];
  const measured = begin(baseUrl, { ...request, connections }, until, times);
  const result = await measured.ended;
  beside?.run.stop();
  const resultBeside = await beside?.ended;
  times.sort((one, other) => one - other);
  return {
    requests: times.length,
    perSecond: (times.length * 1000) / (result.finish - result.start),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    // No answer at all counts like a wrong one.
    failed: result.non2xx + result.errors + (resultBeside ? resultBeside.non2xx + resultBeside.errors : 0),
  };
}

function begin(baseUrl, { path, paths = [path], bodyOf, connections, ...request }, until, times = []) {
  let turn = 0;
  const setupRequest = (next) => ({
    ...next,
    path: paths[turn++ % paths.length],
    ...(bodyOf && { body: bodyOf() }),
  });
  const options = {
    url: `${baseUrl}${paths[0]}`,
    method: request.method,
    headers: request.headers,
    body: request.body,
    requests: paths.length > 1 || bodyOf ? [{ setupRequest }] : undefined,
    connections,
    timeout: TIMEOUT_SECONDS,
    ...until,
  };
  let run;
  const ended = new Promise((resolve, reject) => {
    run = autocannon(options, (error, outcome) => (error ? reject(error) : resolve(outcome)));
  });
  // The histogram of autocannon has steps of 1 ms, too coarse here.
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  return { run, ended };
}
