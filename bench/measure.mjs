// Measures scenarios: one row of figures each.
import { ApiClient } from './api-client.mjs';
import { findPostmaster } from './cluster.mjs';
import { load } from './load.mjs';
import { startServer } from './own-server.mjs';
import { START } from './scenario-names.mjs';
import { scenarios } from './scenarios.mjs';
import { startTimes } from './start-times.mjs';
import { statementsPerRequest } from './statements.mjs';
import {
  cpuMicroseconds,
  familyMicroseconds,
  hashingMicroseconds,
  residentMegabytes,
  watchResident,
} from './usage.mjs';

/**
 * After as many the compiler of V8 has settled. Requests and not seconds: a slower commit, or a busier machine, would
 * otherwise be measured with colder code.
 */
const WARM_UP_REQUESTS = 8_000;
/** Statements per request do not depend on the load. */
const COUNTING_CONNECTIONS = 4;

/**
 * Measures a scenario on a checkout. Each has a process of its own, so that what ran before does not show: neither in
 * its memory nor in what V8 has learnt. They share the cluster in `dataDir`.
 */
export async function measureCheckout(name, { checkout, dataDir }, options) {
  if (name === START) return { name, ...(await startTimes({ checkout, dataDir })) };
  const { settings } = scenarios[name];
  const server = await startServer({ checkout, dataDir, settings });
  const row = await measureServer(name, server, options);
  await server.stop();
  return row;
}

/** Measures a scenario on a running server. What only its host can tell is absent where the server is not ours. */
export async function measureServer(name, server, { seconds, connections }) {
  const api = new ApiClient(server);
  const { prepare, request: requestOf, warmUpRequests = WARM_UP_REQUESTS } = scenarios[name];
  const restMegabytes = residentMegabytes(server.pid);
  const undo = await prepare?.(api);
  try {
    const request = await requestOf(api);
    // A refusal is better read than counted.
    await (request.flow?.() ?? api.send(request));
    const send = (until) => load(server.baseUrl, request, { connections, ...until });
    await send({ amount: warmUpRequests });
    const figures = await watched(server, () => send({ duration: seconds }));
    const count = (amount) => send({ amount, connections: COUNTING_CONNECTIONS });
    const sql = server.dataDir && (await statementsPerRequest(server.dataDir, count));
    return { name, ...figures, sql, restMegabytes };
  } finally {
    await undo?.();
  }
}

async function watched(server, work) {
  const before = usageOf(server);
  const endWatch = watchResident(server.pid);
  const { requests, ...figures } = await work();
  const after = usageOf(server);
  const loadMegabytes = endWatch();
  const perRequest = (key) => after[key] && (after[key] - before[key]) / requests;
  return {
    ...figures,
    cpu: perRequest('cpu'),
    hashing: perRequest('hashing'),
    pg: perRequest('pg'),
    loadMegabytes,
  };
}

const usageOf = ({ pid, dataDir }) => ({
  cpu: cpuMicroseconds(pid),
  hashing: hashingMicroseconds(pid),
  pg: dataDir && familyMicroseconds(findPostmaster(dataDir).pid),
});
