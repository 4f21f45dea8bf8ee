// Lets one process at a time install and compile in a checkout.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 200;

/** Waits for another process that prepares the same checkout; one that died is not waited for. */
export async function withPrepareLock(root, work) {
  // `dist` survives an installation, which deletes `node_modules` first.
  const file = join(root, 'dist', '.prepare.lock');
  mkdirSync(join(root, 'dist'), { recursive: true });
  let announced = false;
  while (!tryLock(file)) {
    const holder = Number(readIfPresent(file));
    if (holder && !isAlive(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!announced)
      console.error(`Waiting for process ${holder}, which installs or compiles (lock: ${file})`);
    announced = true;
    await delay(POLL_MS);
  }
  const release = () => rmSync(file, { force: true });
  // Also when the work ends the process.
  process.once('exit', release);
  await work();
  process.off('exit', release);
  release();
}

/** The lock appears together with its content, by one `link`. */
function tryLock(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function readIfPresent(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
