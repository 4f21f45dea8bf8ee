// npm run example: from a fresh clone to the examples, beside the server that runs or with one of their own.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { prepare } from './prepare.mjs';
import { withPrepareLock } from './prepare-lock.mjs';

const TSC = ['node_modules/typescript/bin/tsc', '-p', 'examples/tsconfig.json'];

await prepare({ build: true });
// One at a time: nobody imports what another still writes. Where nothing changed, nothing is written.
await withPrepareLock(resolve(import.meta.dirname, '..'), () => {
  const { status } = spawnSync(process.execPath, TSC, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
});
await import('../examples/run.mjs');
