import { setTimeout } from 'node:timers/promises';
import type { JobDatabase, JobSession } from '#src/platform/database/job-database.js';

/** Any number that no other program locks in the same database; the other half of the key is the pool. */
export const PRESENCE_LOCK = 7_074_119;

const TAKE = 'select pg_advisory_lock($1, hashtext($2))';
const LET_GO = 'select pg_advisory_unlock($1, hashtext($2))';

const FIRST_RETRY_MILLISECONDS = 50;
const LONGEST_RETRY_MILLISECONDS = 1_000;

/**
 * Shows all nodes which pools of workers are alive: a pool's jobs are locked in its name, and a session of this process
 * holds an advisory lock on that name, which PostgreSQL drops the moment the process is gone. A lost session is opened
 * anew, again and again.
 */
export class WorkerPresence {
  private readonly stopping = new AbortController();
  /** Each resolves once the pool is seen. */
  private readonly pools = new Map<string, Promise<void>>();
  private session?: JobSession;
  private keeping: Promise<void> = Promise.resolve();
  /** A session runs one statement at a time. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly database: JobDatabase) {}

  /** Throws where the database cannot be reached. */
  async start(): Promise<void> {
    this.keeping = this.keep(await this.database.openSession());
  }

  /** Resolves once the pool is seen to be alive, or will be as soon as the lost session is replaced. */
  show(pool: string): Promise<void> {
    const known = this.pools.get(pool);
    if (known) return known;
    const shown = this.ask(TAKE, pool);
    this.pools.set(pool, shown);
    return shown;
  }

  /** What a pool left locked when it ended is for others to free. */
  hide(pool: string): Promise<void> {
    this.pools.delete(pool);
    return this.ask(LET_GO, pool);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.session?.end();
    await this.keeping;
  }

  private async keep(first: JobSession): Promise<void> {
    for (let session: JobSession | undefined = first; session; session = await this.reopen()) {
      const ended = endOf(session);
      this.session = session;
      // Those that were there before the session; later ones take their locks themselves.
      for (const pool of this.pools.keys()) void this.ask(TAKE, pool);
      await ended;
      this.session = undefined;
    }
  }

  /** Undefined where it was told to stop. */
  private async reopen(): Promise<JobSession | undefined> {
    for (let pause = FIRST_RETRY_MILLISECONDS; !this.stopping.signal.aborted; pause *= 2) {
      try {
        const wait = Math.min(pause, LONGEST_RETRY_MILLISECONDS);
        await setTimeout(wait, undefined, { signal: this.stopping.signal });
        const session = await this.database.openSession();
        if (!this.stopping.signal.aborted) return session;
        await session.end();
      } catch {
        // The database is still away, or this is the end.
      }
    }
    return undefined;
  }

  /** A session that is lost meanwhile is replaced, and the next one takes all locks. */
  private ask(statement: string, pool: string): Promise<void> {
    const { session } = this;
    if (!session) return Promise.resolve();
    this.last = this.last
      .then(() => session.query(statement, [PRESENCE_LOCK, pool]))
      .then(
        () => undefined,
        () => undefined,
      );
    return this.last;
  }
}

const endOf = (session: JobSession): Promise<void> =>
  new Promise((resolve) => session.once('end', () => resolve()));
