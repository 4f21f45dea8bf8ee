import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

export interface Verdict {
  readonly passed: boolean;
  readonly output: string;
}

/** Paths below the root of a repository, and what the files hold. */
export type Tree = Readonly<Record<string, string>>;

/** Writes the tree into a folder of its own, runs a script of `scripts/` on it and removes the folder. */
export async function runOn(tree: Tree, script: string, ...options: string[]): Promise<Verdict> {
  const root = await mkdtemp(join(tmpdir(), 'portico-tooling-'));
  try {
    for (const [path, content] of Object.entries(tree)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return await run(root, join(SCRIPTS, script), options);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function run(cwd: string, script: string, options: string[]): Promise<Verdict> {
  const child = spawn(process.execPath, [script, ...options], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { passed: code === 0, output: output + errors };
}
