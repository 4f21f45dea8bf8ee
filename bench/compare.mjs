// Measures two commits side by side. Rounds alternate, since a machine is seldom as fast as it was a minute ago.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../scripts/prepare.mjs';
import { runToEnd } from './at-end.mjs';
import { compareOptions } from './options.mjs';

const options = compareOptions(process.argv.slice(2));
await prepare({ build: false });
const { moveToOtherCore } = await import('./cores.mjs');
const { measureCheckout } = await import('./measure.mjs');
const { startServer } = await import('./own-server.mjs');
const { compareReport } = await import('./compare-report.mjs');
const { temporaryFolder } = await import('./temporary-folder.mjs');
const { makeWorktree } = await import('./worktree.mjs');

/** A checkout with a migrated database of its own: the commits may have different schemas. */
async function placeOf(commit, side) {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { mode: 0o711 });
  const checkout = makeWorktree(commit, join(folder, 'checkout'));
  const { stop } = await startServer({ checkout, dataDir });
  await stop();
  return { side, dataDir, checkout };
}

async function compare({ commits: [a, b], names, rounds, ...load }) {
  moveToOtherCore(process.pid);
  const places = [await placeOf(a, 'a'), await placeOf(b, 'b')];
  const rows = [];
  for (const name of names) {
    for (let round = 1; round <= rounds; round += 1) {
      for (const { side, ...place } of places) {
        console.error(`measuring ${name}, round ${round} of ${rounds}, ${side.toUpperCase()}`);
        rows.push({ side, ...(await measureCheckout(name, place, load)) });
      }
    }
  }
  console.log(compareReport(names, rows));
  if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

await runToEnd(() => compare(options));
