// npm test: prepares the checkout, then runs the suite on what was compiled; arguments go to vitest.
import { prepare } from './prepare.mjs';

await prepare({ build: true });

if (!process.argv.includes('--watch')) process.argv.splice(2, 0, 'run');
await import('../node_modules/vitest/vitest.mjs');
