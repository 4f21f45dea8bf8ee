import { createRequire } from 'node:module';
import type { Piscina } from 'piscina';
import { OverloadErrors } from '../overload.errors.js';

/** Lets requests win where there are fewer cores than work: such a thread gets a tenth of a contended core. */
const NICENESS = 10;

/** A thread that had nothing to do for so long ends, and gives back what its program took: 6 MB and more. */
const IDLE_MILLISECONDS = 60_000;

/** Unless said. Far more than any work takes that somebody waits for, also where others have the cores. */
const LONGEST_MILLISECONDS = 30_000;

const { resolve } = createRequire(import.meta.url);

/** What a program of threads exports. A thread is sent one value for all arguments. */
export type SlowFunctions<Program> = { readonly [Name in keyof Program]: (args: never) => unknown };

/**
 * Threads for a program that takes long. Not those of libuv: files, names and signatures need them. They start when
 * they are needed, and never keep the process alive while nobody waits for them.
 */
export class Threads<Program extends SlowFunctions<Program>> {
  private pool: Promise<Piscina> | undefined;

  /** `program` is a file of `#src`: what is compiled, whoever asks, since a thread of its own could not read the sources. */
  constructor(
    private readonly program: string,
    private readonly maxThreads: number,
    private readonly longestMilliseconds = LONGEST_MILLISECONDS,
  ) {}

  /**
   * Throws what the function throws, and `request.temporarily_unavailable` (503) where it takes too long: then it ends, with
   * its thread, which would be lost to all others.
   */
  async call<Name extends keyof Program & string>(
    name: Name,
    ...args: Parameters<Program[Name]>[0]
  ): Promise<Awaited<ReturnType<Program[Name]>>> {
    this.pool ??= this.start();
    const pool = await this.pool;
    const signal = AbortSignal.timeout(this.longestMilliseconds);
    return pool.run(args, { name, signal }).catch((error: unknown) => {
      throw signal.aborted ? OverloadErrors.temporarilyUnavailable() : error;
    });
  }

  /** Waits for what runs and ends the threads. A later call starts new ones. */
  async close(): Promise<void> {
    const pool = await this.pool;
    this.pool = undefined;
    await pool?.close();
  }

  private async start(): Promise<Piscina> {
    // 15 ms of a core and 5 MB that a node without sign-ins does not need.
    const { Piscina: ThreadPool } = await import('piscina');
    const pool = new ThreadPool({
      filename: resolve(this.program),
      minThreads: 0,
      maxThreads: this.maxThreads,
      idleTimeout: IDLE_MILLISECONDS,
      // Elsewhere a thread has no priority of its own.
      niceIncrement: process.platform === 'linux' ? NICENESS : 0,
      recordTiming: false,
      env: {},
      execArgv: [],
    });
    pool.once('error', () => this.abandon(pool));
    // Whatever keeps one thread from starting keeps others too, and an error that nobody hears ends the process.
    pool.on('error', () => undefined);
    return pool;
  }

  /** A thread could not be started. Who waits for one is refused, and the next call tries anew. */
  private abandon(pool: Piscina): void {
    this.pool = undefined;
    void pool.destroy();
  }
}
