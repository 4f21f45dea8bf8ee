// Counts the SQL statements of a request in the log of the cluster. A run of its own, because logging costs time.
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { clusterLog, connectToCluster } from './cluster.mjs';

const REQUESTS = 200;
const POLL_MS = 10;

/** Simple and extended protocol; a text of several lines goes on with a tab. */
const EXECUTION = /^\S+ \S+ \S+ \[\d+\] LOG: {2}(?:statement|execute [^:]*): (.*)$/gm;
/** Not questions: they carry the transaction and the tenant. */
const FRAME = /^\s*(begin|start transaction|commit|rollback|select set_config\()/i;

/** `send(amount)` makes that many requests. PostgreSQL writes a statement to the log before it answers. */
export async function statementsPerRequest(dataDir, send) {
  const superuser = await connectToCluster(dataDir);
  try {
    await setLogging(superuser, 'all');
    // The other sessions learn it with their next statement.
    await send(REQUESTS);
    const before = statSync(clusterLog(dataDir)).size;
    await send(REQUESTS);
    const log = readFileSync(clusterLog(dataDir)).subarray(before).toString();
    return [...log.matchAll(EXECUTION)].filter(([, text]) => !FRAME.test(text)).length / REQUESTS;
  } finally {
    await setLogging(superuser, 'none');
    await superuser.end();
  }
}

async function setLogging(superuser, which) {
  await superuser.query(`alter system set log_statement = ${superuser.escapeLiteral(which)}`);
  await superuser.query('select pg_reload_conf()');
  const now = async () => (await superuser.query('show log_statement')).rows[0].log_statement;
  while ((await now()) !== which) await delay(POLL_MS);
}
