import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { onTestFinished, vi } from 'vitest';

/** Inside the package, so that the examples import it by its name. */
const FOLDER = 'sdk/dist/readme';
const TSC = 'node_modules/typescript/bin/tsc';

const run = promisify(execFile);

/** Compiles the SDK and, against what comes out, the examples of its README as they stand. */
export async function compileExamples(): Promise<void> {
  await removeExamples();
  await compile('sdk');
  await mkdir(FOLDER, { recursive: true });
  const options = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '.', outDir: '.', declaration: false },
    include: ['*.ts'],
    exclude: [],
  };
  await writeFile(`${FOLDER}/tsconfig.json`, JSON.stringify(options));
  const examples = await examplesOf('sdk/README.md');
  await Promise.all(examples.map((example, index) => writeFile(`${FOLDER}/${index}.ts`, example)));
  await compile(FOLDER);
}

/** They are no part of the package. */
export const removeExamples = (): Promise<void> => rm(FOLDER, { recursive: true, force: true });

async function compile(project: string): Promise<void> {
  await run(process.execPath, [TSC, '-p', project]).catch(({ stdout }: { stdout: string }) => {
    throw new Error(stdout);
  });
}

/** The blocks of TypeScript in a document, in their order. */
export async function examplesOf(document: string): Promise<string[]> {
  const blocks = (await readFile(document, 'utf8')).matchAll(/^```ts\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, code = '']) => code);
}

/** The number of the one example that holds a text. */
export async function exampleWith(part: string): Promise<number> {
  const examples = await examplesOf('sdk/README.md');
  const [found, ...others] = [...examples.keys()].filter((index) => examples[index]?.includes(part));
  if (found === undefined || others.length > 0) throw new Error(`not one example has ${part}`);
  return found;
}

/** Runs an example to its end; what it printed. */
export async function runExample(part: string, environment: Record<string, string>): Promise<string> {
  const child = await start(part, environment);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return output + errors;
}

/** Runs an example that serves, until the test ends. */
export async function serveExample(part: string, port: number, environment: Record<string, string>) {
  const child = await start(part, { ...environment, PORT: String(port) });
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  });
  await untilServing(child, port);
}

async function start(part: string, environment: Record<string, string>) {
  const example = `${FOLDER}/${await exampleWith(part)}.js`;
  return spawn(process.execPath, [example], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function untilServing(child: ChildProcess, port: number): Promise<void> {
  await vi.waitFor(
    async () => {
      if (child.exitCode !== null) throw new Error('the example ended');
      await fetch(`http://localhost:${port}/`);
    },
    { timeout: 20_000, interval: 50 },
  );
}
