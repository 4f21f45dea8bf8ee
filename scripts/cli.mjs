// The commands of src/cli, on a checkout that is built first where it is stale.
import { prepare } from './prepare.mjs';

await prepare({ build: true });
await import('../dist/src/cli/main.js');
