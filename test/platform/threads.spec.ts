import type { EventEmitter } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PasswordThreads } from '#src/platform/crypto/passwords/password-match.js';
import { Threads } from '#src/platform/slow-work/threads.js';

function passwordThreads(): PasswordThreads {
  const threads: PasswordThreads = new Threads('#src/platform/crypto/passwords/hashing.js', 2);
  onTestFinished(() => threads.close());
  return threads;
}

const derive = (threads: PasswordThreads, password: string): Promise<Uint8Array> =>
  threads.call('pbkdf2', password, Buffer.from('salt'), 2, 20, 'sha1');

/** The nineteenth field of proc_pid_stat(5), counted behind the name, which may hold blanks. */
async function nicenessOfThreads(): Promise<number[]> {
  const stats = (await readdir('/proc/self/task')).map((id) =>
    // Of before, and over.
    readFile(`/proc/self/task/${id}/stat`, 'utf8').catch(() => undefined),
  );
  return (await Promise.all(stats))
    .filter((stat) => stat !== undefined)
    .map((stat) => Number(stat.slice(stat.lastIndexOf(')')).split(' ')[17]));
}

/** RFC 6070. */
const KNOWN_KEY = 'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957';

describe('threads for slow work', () => {
  it('answer each call with what is its own', async () => {
    const threads = passwordThreads();
    const keys = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        derive(threads, index === 7 ? 'password' : `password${index}`),
      ),
    );
    const hex = keys.map((key) => Buffer.from(key).toString('hex'));
    expect(hex[7]).toBe(KNOWN_KEY);
    expect(new Set(hex).size).toBe(20);
  });

  it('pass on what a function throws, and go on', async () => {
    const threads = passwordThreads();
    const fails = threads.call('argon2Verify', 'no digest', 'password');
    await expect(fails).rejects.toThrow('Decoding failed');
    expect(Buffer.from(await derive(threads, 'password')).toString('hex')).toBe(KNOWN_KEY);
  });

  it('end no process when several of them cannot start', async () => {
    const threads = passwordThreads();
    await derive(threads, 'password');
    const pool = (await Reflect.get(threads, 'pool')) as EventEmitter;
    expect(pool.emit('error', new Error('no memory for a thread'))).toBe(true);
    expect(pool.emit('error', new Error('no memory for another'))).toBe(true);
    expect(Buffer.from(await derive(threads, 'password')).toString('hex')).toBe(KNOWN_KEY);
  });

  it('are not lost to work that takes too long', async () => {
    const threads: PasswordThreads = new Threads('#src/platform/crypto/passwords/hashing.js', 1, 1_000);
    onTestFinished(() => threads.close());
    const endless = threads.call('pbkdf2', 'password', Buffer.from('salt'), 20_000_000, 20, 'sha1');
    await expect(endless).rejects.toMatchObject({ code: 'request.temporarily_unavailable' });
    // Another thread has to start first, beside the work that cannot be stopped, and may take too long for a call or two.
    const key = async () => Buffer.from(await derive(threads, 'password')).toString('hex');
    await expect.poll(() => key().catch(() => undefined)).toBe(KNOWN_KEY);
  });

  it('can be called again after they were closed', async () => {
    const threads = passwordThreads();
    await derive(threads, 'password');
    await threads.close();
    expect(Buffer.from(await derive(threads, 'password')).toString('hex')).toBe(KNOWN_KEY);
  });

  // oxlint-disable-next-line vitest/no-conditional-tests -- Only on Linux a thread has a priority of its own.
  if (process.platform === 'linux') {
    it('give way to the thread that serves requests', async () => {
      await derive(passwordThreads(), 'password');
      const niceness = await nicenessOfThreads();
      expect(Math.max(...niceness) - Math.min(...niceness)).toBe(10);
    });
  }
});
