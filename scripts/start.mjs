// npm start: from a fresh clone to a running server.
import { prepare } from './prepare.mjs';

await prepare({ build: true });

// The server runs in this process: signals reach it directly, its exit code is ours, and no wrapper stays in memory.
await import('../dist/src/main.js');
