// Sends requests over and over on a fixed number of connections, each waiting for its answer before the next.
import autocannon from 'autocannon';
import { isExpected } from './expected-status.mjs';
import { beginFlows } from './load-flows.mjs';
import { percentile } from './percentile.mjs';

const TIMEOUT_SECONDS = 10;
/** Longer than any measurement. */
const LONGEST_SECONDS = 600;

/**
 * `until` is `{ duration }` in seconds or `{ amount }` in requests. Several `paths` are asked for in turn; `bodyOf` and
 * `headersOf` make those of each request, and `onBody` gets each answer. A request with a `flow` is many of them, one
 * after the other, and counts as one. What stands under `beside` is sent meanwhile, on connections of its own; of its
 * answers only their number counts, and the wrong ones.
 */
export async function load(baseUrl, request, { connections, ...until }) {
  const beside = request.beside && begin(baseUrl, request.beside, { duration: LONGEST_SECONDS });
  const measured = await begin(baseUrl, { ...request, connections }, until).ended;
  beside?.stop();
  const meanwhile = await beside?.ended;
  const times = measured.times.toSorted((one, other) => one - other);
  return {
    requests: times.length,
    perSecond: perSecond(measured),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    besidePerSecond: meanwhile && perSecond(meanwhile),
    // No answer at all counts like a wrong one.
    failed: measured.failed + (meanwhile?.failed ?? 0),
  };
}

const perSecond = ({ times, milliseconds }) => (times.length * 1000) / milliseconds;

const begin = (baseUrl, request, until) =>
  request.flow ? beginFlows(request, until) : beginRequests(baseUrl, request, until);

function beginRequests(baseUrl, request, until) {
  const { path, paths = [path], bodyOf, headersOf, onBody, expects, connections } = request;
  const times = [];
  let turn = 0;
  let wrong = 0;
  const setupRequest = (next) => ({
    ...next,
    path: paths[turn++ % paths.length],
    ...(bodyOf && { body: bodyOf() }),
    ...(headersOf && { headers: headersOf() }),
  });
  const onResponse = (status, body) => isExpected(status, expects) && onBody(JSON.parse(body));
  const isMade = paths.length > 1 || bodyOf || headersOf;
  const options = {
    url: `${baseUrl}${paths[0]}`,
    method: request.method,
    headers: request.headers,
    body: request.body,
    requests: isMade ? [{ setupRequest, ...(onBody && { onResponse }) }] : undefined,
    connections,
    timeout: TIMEOUT_SECONDS,
    ...until,
  };
  let run;
  const result = new Promise((resolve, reject) => {
    run = autocannon(options, (error, outcome) => (error ? reject(error) : resolve(outcome)));
  });
  // The histogram of autocannon has steps of 1 ms, too coarse here.
  run.on('response', (_client, status, _bytes, milliseconds) => {
    times.push(milliseconds);
    if (!isExpected(status, expects)) wrong += 1;
  });
  const ended = result.then(({ start, finish, errors }) => ({
    times,
    milliseconds: finish - start,
    failed: wrong + errors,
  }));
  return { stop: () => run.stop(), ended };
}
