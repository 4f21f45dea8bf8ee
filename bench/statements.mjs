// Counts the SQL statements of a request in the log of the cluster. A run of its own, because logging costs time.
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { clusterLog, connectToCluster } from './cluster.mjs';

const REQUESTS = 200;
const POLL_MS = 10;
const UNNAMED_LENGTH = 90;

/** Simple and extended protocol; a text of several lines goes on with a tab. */
const EXECUTION = /^\S+ \S+ \S+ \[\d+\] LOG: {2}(?:statement|execute ([^:]*)): (.*)$/gm;
/** Not questions: they carry the transaction and the tenant. */
const FRAME = /^\s*(begin|start transaction|commit|rollback|select set_config\()/i;

/** `send(amount)` makes that many requests. PostgreSQL writes a statement to the log before it answers. */
export function statementsPerRequest(dataDir, send) {
  return logged(dataDir, async () => {
    // The other sessions learn it with their next statement.
    await send(REQUESTS);
    const before = statSync(clusterLog(dataDir)).size;
    await send(REQUESTS);
    return executions(readFileSync(clusterLog(dataDir)).subarray(before).toString()).length / REQUESTS;
  });
}

/** Does the work while PostgreSQL writes each statement to its log. */
export async function logged(dataDir, work) {
  const superuser = await connectToCluster(dataDir);
  try {
    await setLogging(superuser, 'all');
    return await work();
  } finally {
    await setLogging(superuser, 'none');
    await superuser.end();
  }
}

/** The statements in a piece of the log, by their names or else by how they begin. */
export const executions = (log) =>
  [...log.matchAll(EXECUTION)]
    .filter(([, , text]) => !FRAME.test(text))
    .map(([, name, text]) => (name && name !== '<unnamed>' ? name : text.slice(0, UNNAMED_LENGTH)));

async function setLogging(superuser, which) {
  await superuser.query(`alter system set log_statement = ${superuser.escapeLiteral(which)}`);
  await superuser.query('select pg_reload_conf()');
  const now = async () => (await superuser.query('show log_statement')).rows[0].log_statement;
  while ((await now()) !== which) await delay(POLL_MS);
}
