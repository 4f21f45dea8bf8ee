// Sends one request over and over on a fixed number of connections, each waiting for its answer before the next.
import autocannon from 'autocannon';

const TIMEOUT_SECONDS = 10;

/** `until` is `{ duration }` in seconds or `{ amount }` in requests. Several `paths` are asked for in turn. */
export async function load(baseUrl, request, { connections, ...until }) {
  const { paths = [request.path], method, headers, body } = request;
  const [path] = paths;
  const times = [];
  let turn = 0;
  const setupRequest = (next) => ({ ...next, path: paths[turn++ % paths.length] });
  const requests = paths.length > 1 ? [{ setupRequest }] : undefined;
  const result = await new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url: `${baseUrl}${path}`,
        method,
        headers,
        body,
        requests,
        connections,
        timeout: TIMEOUT_SECONDS,
        ...until,
      },
      (error, outcome) => (error ? reject(error) : resolve(outcome)),
    );
    // The histogram of autocannon has steps of 1 ms, too coarse here.
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  times.sort((one, other) => one - other);
  return {
    requests: times.length,
    perSecond: (times.length * 1000) / (result.finish - result.start),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    // No answer at all counts like a wrong one.
    failed: result.non2xx + result.errors,
  };
}

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
