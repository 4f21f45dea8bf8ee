// npm test: prepares the checkout, then runs the suite; arguments go to vitest. Some tests run the compiled server.
import { prepare } from './prepare.mjs';

await prepare({ build: true });

process.argv.splice(2, 0, 'run');
await import('../node_modules/vitest/vitest.mjs');
