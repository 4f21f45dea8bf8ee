// A server as its supervisor sees it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts it and waits until it serves. `account` has a uid and a gid, else it is the account of this process. */
export async function startServer({ command: [program, ...args], cwd, env, account }) {
  const child = spawn(program, args, { cwd, env, ...account, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const up = new Promise((settle) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (output.includes('Portico serves')) settle(true);
      });
    }
  });
  if (!(await Promise.race([up, ended.then(() => false)])))
    throw new Error(`The server does not start:\n${output}`);
  return {
    output: () => output,
    /** Has to end well. */
    stop: async () => {
      child.kill('SIGTERM');
      const end = await ended;
      if (end !== 0) throw new Error(`The server ended with ${end}:\n${output}`);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
