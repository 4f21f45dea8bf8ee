// How long a start takes, from spawning the process to its first answer, PostgreSQL included.
import { median } from './median.mjs';
import { startServer } from './own-server.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const STARTS = 5;
const FIRST_STARTS = 3;

/** Medians in ms: on the migrated database of `dataDir`, and on an empty data folder. */
export async function startTimes({ checkout, dataDir }) {
  const migrated = await repeat(STARTS, () => startOnce(checkout, dataDir));
  const empty = await repeat(FIRST_STARTS, () => startOnce(checkout, temporaryFolder()));
  return { startMilliseconds: median(migrated), firstStartMilliseconds: median(empty) };
}

async function startOnce(checkout, dataDir) {
  const { startMilliseconds, stop } = await startServer({ checkout, dataDir });
  await stop();
  return startMilliseconds;
}

async function repeat(times, work) {
  const results = [];
  while (results.length < times) results.push(await work());
  return results;
}
