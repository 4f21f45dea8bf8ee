// A commit, checked out and compiled beside this checkout.
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd } from './at-end.mjs';

const ROOT = join(import.meta.dirname, '..');
const LOCK = 'package-lock.json';

/** Makes the worktree in a folder that does not exist yet; it is gone when the bench ends. */
export function makeWorktree(commit, folder) {
  console.error(`preparing ${commit}`);
  run(ROOT, 'git', 'worktree', 'add', '--detach', folder, commit);
  atEnd(() => run(ROOT, 'git', 'worktree', 'remove', '--force', folder));
  const lockOf = (checkout) => readFileSync(join(checkout, LOCK), 'utf8');
  if (lockOf(folder) === lockOf(ROOT)) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  else run(folder, 'npm', 'ci', '--include=dev', '--no-audit', '--no-fund');
  run(folder, 'npm', 'run', 'build');
  return folder;
}

function run(cwd, program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${[program, ...args].join(' ')} failed: ${error?.message ?? stdout + stderr}`);
}
