// npm run bench: measures the server of this checkout, or a running one with --url. README.md tells more.
import { prepare } from '../scripts/prepare.mjs';
import { runToEnd } from './at-end.mjs';
import { runOptions } from './options.mjs';

const options = runOptions(process.argv.slice(2));
await prepare({ build: options.target === undefined });
// Imports packages, which may have been installed just now.
const { bench } = await import('./bench.mjs');
await runToEnd(() => bench(options));
