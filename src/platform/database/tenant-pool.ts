import pg from 'pg';
import { AdmissionQueue } from '#src/platform/admission-queue.js';
import { currentRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { WaitingClient } from '#src/platform/waiting-client.js';
import { limitAnswers } from './answer-limit.js';
import { cancelStatement } from './cancelled-statement.js';
import { roomOf } from './connection-room.js';
import { isEssential } from './essential-work.js';
import type { Reach } from './outages.js';
import { NoConnectionError } from './overload.js';
import { refusalOf } from './postgres-error.js';

type Release = (error?: Error | boolean) => void;
type ConnectCallback = (error: Error | undefined, client?: pg.PoolClient, release?: Release) => void;

export interface TenantPoolConfig extends pg.PoolConfig {
  /**
   * `session`: a connection keeps its tenant until the next checkout needs another one.
   * `transaction`: for a pooler that hands out a server per transaction; every checkout is one transaction.
   */
  readonly tenantScope?: 'session' | 'transaction';
  /** Told how attempts to connect end. */
  readonly reach?: Reach;
}

/** What a connection is set to. */
interface Setting {
  readonly tenantId: string;
  /** Of its statements, in milliseconds; undefined where they have the usual time. */
  readonly limit: number | undefined;
}

const UNSET: Setting = { tenantId: '', limit: undefined };

/** Anybody may think of a search that takes PostgreSQL for ever. */
const SEARCH_MILLISECONDS = 2_000;

/** How many connections there are, and how many wait for one. */
export interface Connections {
  readonly inUse: number;
  readonly idle: number;
  readonly waiting: number;
}

/**
 * A pool whose connections see one tenant: the one that was current **when `connect` was called**. The callback cannot
 * be asked, because pg-pool runs a waiting one in the context of the request that released the connection.
 */
export class TenantPool extends pg.Pool {
  /** What each session-scoped connection was last set to; a new connection has no tenant. */
  private readonly settings = new WeakMap<pg.PoolClient, Setting>();
  private readonly scope: 'session' | 'transaction';
  private readonly reach: Reach | undefined;
  private readonly admission: AdmissionQueue;

  constructor({ tenantScope = 'session', reach, ...config }: TenantPoolConfig) {
    super(config);
    this.scope = tenantScope;
    this.reach = reach;
    const { max, connectionTimeoutMillis } = this.options;
    this.admission = new AdmissionQueue(
      roomOf(max, connectionTimeoutMillis),
      () => new NoConnectionError('no connection was free in time'),
    );
    // While the tenant is set, nobody else listens, and a connection lost just then would end the process.
    this.on('connect', (client) => client.on('error', () => undefined));
    this.on('connect', limitAnswers);
  }

  get connections(): Connections {
    const { totalCount, idleCount, waitingCount } = this;
    return {
      inUse: totalCount - idleCount,
      idle: idleCount,
      waiting: waitingCount + this.admission.waiting,
    };
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
    const request = currentRequest();
    const setting = {
      tenantId: TenantContext.find() ?? '',
      limit: request?.isSearch ? SEARCH_MILLISECONDS : undefined,
    };
    const checkout = this.checkOut(setting, request?.client);
    if (!callback) return checkout;
    checkout.then(
      (client) => callback(undefined, client, (error) => client.release(error)),
      (error: Error) => callback(error),
    );
  }

  /** Waits for the tenant's turn, and sets the connection. */
  private async checkOut(setting: Setting, waiting: WaitingClient | undefined): Promise<pg.PoolClient> {
    // One that has left before says so no more.
    if (waiting?.hasLeft) throw new NoConnectionError('nobody waits for the answer');
    const { tenantId } = setting;
    const arrival = { party: tenantId, isEssential: tenantId === '' || isEssential(), client: waiting };
    const turn = this.admission.enter(arrival);
    if (turn) await turn;
    const client = await super.connect().catch((error: unknown) => {
      this.admission.leave(arrival);
      this.reach?.failed(error);
      throw error;
    });
    this.reach?.succeeded();
    const release = client.release.bind(client);
    const giveBack: Release = (error) => {
      release(error);
      this.admission.leave(arrival);
    };
    await this.enter(client, setting).catch((error: unknown) => {
      giveBack(true);
      throw error;
    });
    this.endWith(client, giveBack, waiting);
    return client;
  }

  /** Has the connection given back as its scope wants it, and free of what it does when nobody waits for that any more. */
  private endWith(client: pg.PoolClient, giveBack: Release, waiting: WaitingClient | undefined): void {
    let cancelled: Promise<void> | undefined;
    const forget = waiting?.onLeave(() => {
      cancelled ??= cancelStatement(client);
    });
    const end = this.scope === 'session' ? endSession : endTransaction;
    client.release = (error) => {
      forget?.();
      if (cancelled) void cancelled.then(() => end(client, giveBack, error));
      else end(client, giveBack, error);
    };
    if (!waiting?.hasLeft) return;
    client.release();
    throw new NoConnectionError('nobody waits for the answer');
  }

  /**
   * Runs one statement on a connection of its own. Unlike `query` it keeps the connection where PostgreSQL merely
   * refuses the statement, and resolves only when what it wrote is committed.
   */
  async run<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const client = await this.connect();
    try {
      const result = await client.query<Row>(statement);
      if (this.scope === 'transaction') await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      client.release(isLost(error));
      throw error;
    }
  }

  private enter(client: pg.PoolClient, setting: Setting): Promise<void> {
    return this.scope === 'session'
      ? this.enterSession(client, setting)
      : this.enterTransaction(client, setting);
  }

  private async enterSession(client: pg.PoolClient, setting: Setting): Promise<void> {
    const known = this.settings.get(client) ?? UNSET;
    if (known.tenantId !== setting.tenantId || known.limit !== setting.limit) {
      await client.query({
        name: 'enter tenant',
        text: `select set_config('app.tenant_id', $1, false), set_config('statement_timeout', $2, false)`,
        values: [setting.tenantId, this.timeOf(setting)],
      });
      this.settings.set(client, setting);
    }
  }

  /** In milliseconds; 0 is without end. */
  private timeOf({ limit }: Setting): string {
    const usual = Number(this.options.statement_timeout) || 0;
    if (limit === undefined || (usual > 0 && usual < limit)) return String(usual);
    return String(limit);
  }

  private async enterTransaction(client: pg.PoolClient, setting: Setting): Promise<void> {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [setting.tenantId]);
    if (setting.limit !== undefined) {
      await client.query(`select set_config('statement_timeout', $1, true)`, [this.timeOf(setting)]);
    }
  }
}

/** A transaction that nobody ended must not reach the next tenant. */
const endSession = (client: pg.PoolClient, giveBack: Release, error?: Error | boolean): void =>
  giveBack(error || client.getTransactionStatus() !== 'I');

/** A failed transaction ends as a rollback here. A unit of work has ended its own. */
function endTransaction(client: pg.PoolClient, giveBack: Release, error?: Error | boolean): void {
  if (error || client.getTransactionStatus() === 'I') return giveBack(error);
  client.query('commit').then(
    () => giveBack(),
    (failure: Error) => giveBack(failure),
  );
}

/** Class 57P: the server is ending the connection. What is no refusal at all came from the connection itself. */
function isLost(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal === undefined || refusal.code.startsWith('57P');
}
