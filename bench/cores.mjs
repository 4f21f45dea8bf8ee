// Splits the machine: the server has a core of its own, so that its figures are those of one core. Load generator and
// PostgreSQL share the other one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const SERVER_CORE = '0';
const OTHER_CORE = '1';

const run = (...args) => spawnSync('taskset', args, { encoding: 'utf8' });

/** Without `taskset` or a second core nothing is pinned, and the tables say so. */
export const isSplit = availableParallelism() >= 2 && run('--version').status === 0;

/** The command that runs a program on the core of the server; `taskset` becomes the program, so the pid is the same. */
export const onServerCore = (program, args) =>
  isSplit ? ['taskset', ['-c', SERVER_CORE, program, ...args]] : [program, args];

/** Moves a process with its threads and children; what it starts later stays with it. */
export function moveToOtherCore(pid) {
  if (!isSplit) return;
  const { status, stderr } = run('-acp', OTHER_CORE, String(pid));
  if (status !== 0) throw new Error(`process ${pid} stays on its core: ${stderr}`);
  for (const child of childrenOf(pid)) run('-acp', OTHER_CORE, child);
}

const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
