import type { Options } from '@node-rs/argon2';
import type { ScryptOptions } from 'node:crypto';

/** What takes long on purpose, and therefore runs in threads of its own. */
export interface SlowFunctions {
  argon2Hash(password: string, options: Options): string;
  argon2Verify(digest: string, password: string): boolean;
  bcryptVerify(password: string, digest: string): boolean;
  pbkdf2(password: string, salt: Buffer, iterations: number, keyBytes: number, hash: string): Uint8Array;
  scrypt(password: string, salt: Buffer, keyBytes: number, options: ScryptOptions): Uint8Array;
}

/**
 * The program of a thread: it answers each call before it takes the next. A text, so that it runs from the sources
 * (tests) as well as compiled. The threads give way to the thread that serves requests; a thread has a priority of its
 * own on Linux only.
 */
export const SLOW_FUNCTIONS_PROGRAM = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { pbkdf2Sync, scryptSync } = require('node:crypto');
  const { readlinkSync } = require('node:fs');
  const { setPriority } = require('node:os');
  const argon2 = require(workerData.argon2);
  const bcrypt = require(workerData.bcrypt);

  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').pop()), workerData.niceness);
  } catch {}

  const functions = {
    argon2Hash: argon2.hashSync,
    argon2Verify: argon2.verifySync,
    bcryptVerify: bcrypt.verifySync,
    pbkdf2: pbkdf2Sync,
    scrypt: scryptSync,
  };
  parentPort.on('message', ({ name, args }) => {
    try {
      parentPort.postMessage({ value: functions[name](...args) });
    } catch (error) {
      parentPort.postMessage({ error });
    }
  });
`;
