import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { SLOW_FUNCTIONS_PROGRAM, type SlowFunctions } from './slow-functions.js';

type Answer = { readonly value: unknown } | { readonly error: unknown };

/** Lets requests win where there are fewer cores than work: such a thread gets a tenth of a contended core. */
const NICENESS = 10;

const { resolve } = createRequire(import.meta.url);

/**
 * Threads for what takes long on purpose. Not those of libuv: files, names and signatures need them. There are as many
 * as there were calls at a time; whoever calls bounds that.
 */
export class HashingThreads {
  private readonly idle = new Set<Worker>();

  async call<Name extends keyof SlowFunctions>(
    name: Name,
    ...args: Parameters<SlowFunctions[Name]>
  ): Promise<ReturnType<SlowFunctions[Name]>> {
    const [thread = this.start()] = this.idle;
    this.idle.delete(thread);
    // A thread keeps the process alive only while somebody waits for it.
    thread.ref();
    const answer = await ask(thread, { name, args });
    thread.unref();
    this.idle.add(thread);
    if ('error' in answer) throw answer.error;
    return answer.value as ReturnType<SlowFunctions[Name]>;
  }

  /** Ends the threads that do nothing. */
  async close(): Promise<void> {
    const threads = [...this.idle];
    this.idle.clear();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  private start(): Worker {
    const thread = new Worker(SLOW_FUNCTIONS_PROGRAM, {
      eval: true,
      name: 'password-hashing',
      env: {},
      execArgv: [],
      workerData: {
        argon2: resolve('@node-rs/argon2'),
        bcrypt: resolve('@node-rs/bcrypt'),
        niceness: NICENESS,
      },
    });
    thread.once('exit', () => this.idle.delete(thread));
    return thread;
  }
}

/** Throws where the thread dies instead of answering. */
async function ask(thread: Worker, call: object): Promise<Answer> {
  const answered = new AbortController();
  const { signal } = answered;
  const death = once(thread, 'exit', { signal }).then(() => {
    throw new Error('a thread for passwords has ended');
  });
  thread.postMessage(call, []);
  try {
    const [answer] = (await Promise.race([once(thread, 'message', { signal }), death])) as [Answer];
    return answer;
  } finally {
    answered.abort();
  }
}
