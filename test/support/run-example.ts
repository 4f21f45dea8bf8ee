import { spawn } from 'node:child_process';
import { once } from 'node:events';

const RUNS = 'The example runs.';

/** `npm run example` in a process of its own, and what it prints. */
export function runExample(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/example.mjs'], {
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const example = { child, output: '', ended: once(child, 'close') };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (example.output += text));
  }
  return example;
}

export type Example = ReturnType<typeof runExample>;

/** Waits until it serves; throws with its output if it ends instead. */
export async function untilItRuns(example: Example): Promise<void> {
  while (!example.output.includes(RUNS)) {
    const hasEnded = await Promise.race([
      once(example.child.stdout, 'data').then(() => false),
      example.ended,
    ]);
    if (hasEnded) throw new Error(example.output);
  }
}

/** Does as Ctrl-C does, and waits for the end of the process and of all that hold its output. */
export async function stopExample(example: Example): Promise<void> {
  example.child.kill('SIGINT');
  await example.ended;
}
