// The commands of src/cli, on what is there: a production folder has no compiler, and no command changes an installation.
import { existsSync } from 'node:fs';

const MAIN = new URL('../dist/src/cli/main.js', import.meta.url);

if (existsSync(MAIN)) {
  await import(MAIN.href);
} else {
  console.error('Nothing is built here. Run first: npm ci && npm run build');
  process.exitCode = 1;
}
