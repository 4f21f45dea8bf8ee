import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

const main = (dataDir: string) => `
  import { startEmbeddedPostgres } from '#src/platform/database/embedded/embedded-postgres.js';
  const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, mode: 'server' });
  console.log(url);
`;

/** Another server process, the leader of its own process group as a shell would make it. */
export async function startOwnerProcess(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', main(dataDir)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [url] = await once(child.stdout, 'data');
  return { child, url: String(url).trim() };
}
