// The commands of src/cli that tell about the sources (`openapi`, `generate`): installed and compiled first where stale.
import { prepare } from './prepare.mjs';

await prepare({ build: true });
await import('../dist/src/cli/main.js');
