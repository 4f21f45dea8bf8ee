import pg from 'pg';
import type { Reach } from './outages.js';
import { refusalOf } from './postgres-error.js';

/** SQLSTATE `cannot_connect_now`: graphile-worker tries again for hours whatever fails with it. */
const CANNOT_CONNECT_NOW = '57P03';

/**
 * The pool that jobs are taken and ended through. graphile-worker 0.17 does not wait for the statement that ends a job:
 * if its connection is lost just then, that is an unhandled rejection, which ends the process. So the pool reports every
 * failure of the database in the way that makes the library try again.
 */
export class JobPool extends pg.Pool {
  constructor(
    config: pg.PoolConfig,
    private readonly reach: Reach,
  ) {
    super(config);
    // Lost connections leave the pool by themselves.
    this.on('error', () => undefined);
    this.on('connect', (client) => {
      reach.succeeded();
      client.on('error', () => undefined);
      reportTemporary(client);
    });
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
    if (callback) return super.connect(callback);
    return super.connect().catch((error: unknown) => {
      this.reach.failed(error);
      return asTemporary(error);
    });
  }
}

type ConnectCallback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void;

function reportTemporary(client: pg.PoolClient): void {
  const query = client.query.bind(client);
  Object.assign(client, {
    query: (...parts: unknown[]): unknown => {
      const result: unknown = Reflect.apply(query, client, parts);
      return result instanceof Promise ? result.catch(asTemporary) : result;
    },
  });
}

function asTemporary(error: unknown): never {
  if (error instanceof Error && !isMistake(error)) Object.assign(error, { code: CANNOT_CONNECT_NOW });
  throw error;
}

/** Classes 23 and 42: a statement that will fail as often as it is tried, for a missing table or right for instance. */
const isMistake = (error: Error): boolean => /^(23|42)/.test(refusalOf(error)?.code ?? '');
