import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Reach } from './outages.js';

/** The one channel of a database; triggers of migrations write to it too. */
const CHANNEL = 'portico';

const FIRST_RETRY_MILLISECONDS = 50;
const LONGEST_RETRY_MILLISECONDS = 5_000;
const CONNECT_MILLISECONDS = 5_000;

/** A peer that vanished without a word is noticed ten seconds later than this: Node.js probes ten times, once a second. */
const KEEP_ALIVE_MILLISECONDS = 10_000;

/** How long ago the latest answered question may be, and how often one is asked. */
const CURRENT_MILLISECONDS = 900;
const QUESTION_MILLISECONDS = 300;

/**
 * The dedicated connection on which a process hears notifications. A lost one is made anew, again and again; as nothing
 * is kept for those who are away, `receive` is then called with undefined.
 */
export class NotificationListener {
  private readonly stopping = new AbortController();
  private client?: pg.Client;
  private listening: Promise<void> = Promise.resolve();
  /** When the latest question was asked that was answered: what was published before that has arrived. */
  private currentAt = -Infinity;

  constructor(
    private readonly url: string,
    private readonly receive: (message: string | undefined) => void,
    private readonly reach: Reach,
  ) {}

  /** Whether all that was published until a second ago has arrived. A connection that is lost may not show for long. */
  get isCurrent(): boolean {
    return performance.now() - this.currentAt < CURRENT_MILLISECONDS;
  }

  /** Resolves once messages arrive. Throws where the database cannot be reached. */
  async start(): Promise<void> {
    this.listening = this.keep(await this.connect());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.client?.end();
    await this.listening;
  }

  private async keep(first: pg.Client): Promise<void> {
    for (let client: pg.Client | undefined = first; client; client = await this.reconnect()) {
      this.client = client;
      await this.follow(client);
    }
  }

  private async follow(client: pg.Client): Promise<void> {
    const ask = this.questioner(client);
    ask();
    const questions = setInterval(ask, QUESTION_MILLISECONDS);
    await ended(client);
    clearInterval(questions);
    this.currentAt = -Infinity;
  }

  /** Asks one question at a time: before PostgreSQL answers it, it sends what was published. */
  private questioner(client: pg.Client): () => void {
    let isAnswered = true;
    return () => {
      if (!isAnswered) return;
      isAnswered = false;
      const askedAt = performance.now();
      client.query('select 1').then(
        () => {
          isAnswered = true;
          this.currentAt = askedAt;
        },
        // The connection ends, which is what counts.
        () => undefined,
      );
    };
  }

  /** Undefined where it was told to stop. */
  private async reconnect(): Promise<pg.Client | undefined> {
    for (let pause = FIRST_RETRY_MILLISECONDS; !this.stopping.signal.aborted; pause *= 2) {
      try {
        await this.pause(Math.min(pause, LONGEST_RETRY_MILLISECONDS));
        const client = await this.connect();
        this.reach.succeeded();
        if (!this.stopping.signal.aborted) {
          this.receive(undefined);
          return client;
        }
        await client.end();
      } catch (error) {
        // The database is still away, or this is the end.
        this.reach.failed(error);
      }
    }
    return undefined;
  }

  private pause(milliseconds: number): Promise<void> {
    return setTimeout(milliseconds, undefined, { signal: this.stopping.signal });
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'portico notifications',
      connectionTimeoutMillis: CONNECT_MILLISECONDS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
    });
    // A lost connection ends, which is what counts.
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.receive(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(CHANNEL)}`);
      return client;
    } catch (error) {
      await client.end();
      throw error;
    }
  }
}

const ended = (client: pg.Client): Promise<void> =>
  new Promise((resolve) => client.once('end', () => resolve()));
