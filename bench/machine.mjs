// What the figures were measured on and with: without it they mean nothing.
import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { isSplit } from './cores.mjs';

const ROOT = join(import.meta.dirname, '..');
const GIGABYTE = 1024 ** 3;

export function describeMachine() {
  const split = isSplit ? 'server on one, PostgreSQL and load on another' : 'not split';
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    processor: cpus()[0].model,
    cores: `${cpus().length} (${split})`,
    memory: `${Math.round(totalmem() / GIGABYTE)} GB`,
    system: `${type()} ${release()}`,
    node: process.versions.node,
  };
}

/** With a plus sign where the checkout differs from the commit. */
function commit() {
  const hash = git('rev-parse', '--short', 'HEAD');
  return git('status', '--porcelain', '--', 'src', 'migrations', 'package-lock.json') ? `${hash}+` : hash;
}

const git = (...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
