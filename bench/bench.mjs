// Measures the scenarios one after the other and shows, keeps or writes out the figures.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectToCluster } from './cluster.mjs';
import { moveToOtherCore } from './cores.mjs';
import { describeMachine } from './machine.mjs';
import { median } from './median.mjs';
import { measureCheckout, measureServer } from './measure.mjs';
import { startServer } from './own-server.mjs';
import { record } from './record.mjs';
import { report } from './report.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const CHECKOUT = join(import.meta.dirname, '..');

export async function bench({ names, target, json, record: keep, rounds, ...load }) {
  moveToOtherCore(process.pid);
  const machine = describeMachine();
  const measure = target ? (name) => measureServer(name, target, load) : await ownServer(machine, load);
  const rows = [];
  const results = () => medians(rows);
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const name of names) {
        console.error(`measuring ${name}, round ${round} of ${rounds}`);
        rows.push(await measure(name));
      }
    }
  } finally {
    // What was measured before a failure is worth reading.
    console.log(report(results()));
  }
  const outcome = { machine, load: { ...load, rounds }, results: results() };
  if (json) writeFileSync(json, `${JSON.stringify(outcome, null, 2)}\n`);
  if (keep) record(outcome);
  // Figures with failed requests are not figures.
  if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

/** One row for each scenario. */
const medians = (rows) =>
  [...new Set(rows.map(({ name }) => name))].map((name) => {
    const of = rows.filter((row) => row.name === name);
    const keys = Object.keys(of[0]).filter((key) => key !== 'name');
    return { name, ...Object.fromEntries(keys.map((key) => [key, median(of.map((row) => row[key]))])) };
  });

/** The first start migrates the database, so that no measured server has to. */
async function ownServer(machine, load) {
  const place = { checkout: CHECKOUT, dataDir: temporaryFolder() };
  const { stop } = await startServer(place);
  const superuser = await connectToCluster(place.dataDir);
  const { rows } = await superuser.query('show server_version');
  await superuser.end();
  await stop();
  machine.postgresql = rows[0].server_version;
  return (name) => measureCheckout(name, place, load);
}
