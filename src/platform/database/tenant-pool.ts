import pg from 'pg';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { refusalOf } from './postgres-error.js';

type Release = (error?: Error | boolean) => void;
type ConnectCallback = (error: Error | undefined, client?: pg.PoolClient, release?: Release) => void;

export interface TenantPoolConfig extends pg.PoolConfig {
  /**
   * `session`: a connection keeps its tenant until the next checkout needs another one.
   * `transaction`: for a pooler that hands out a server per transaction; every checkout is one transaction.
   */
  readonly tenantScope?: 'session' | 'transaction';
}

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
  private readonly settings = new WeakMap<pg.PoolClient, string>();
  private readonly scope: 'session' | 'transaction';

  constructor({ tenantScope = 'session', ...config }: TenantPoolConfig) {
    super(config);
    this.scope = tenantScope;
    // While the tenant is set, nobody else listens, and a connection lost just then would end the process.
    this.on('connect', (client) => client.on('error', () => undefined));
  }

  get connections(): Connections {
    const { totalCount, idleCount, waitingCount } = this;
    return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
    const tenantId = TenantContext.find() ?? '';
    const checkout = super.connect().then((client) => this.enter(client, tenantId));
    if (!callback) return checkout;
    checkout.then(
      (client) => callback(undefined, client, (error) => client.release(error)),
      (error: Error) => callback(error),
    );
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

  private async enter(client: pg.PoolClient, tenantId: string): Promise<pg.PoolClient> {
    try {
      await (this.scope === 'session'
        ? this.enterSession(client, tenantId)
        : this.enterTransaction(client, tenantId));
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  private async enterSession(client: pg.PoolClient, tenantId: string): Promise<void> {
    if ((this.settings.get(client) ?? '') !== tenantId) {
      await client.query({
        name: 'enter tenant',
        text: `select set_config('app.tenant_id', $1, false)`,
        values: [tenantId],
      });
      this.settings.set(client, tenantId);
    }
    const release = client.release.bind(client);
    // A transaction that nobody ended must not reach the next tenant.
    client.release = (error) => release(error || client.getTransactionStatus() !== 'I');
  }

  private async enterTransaction(client: pg.PoolClient, tenantId: string): Promise<void> {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    const release = client.release.bind(client);
    // A failed transaction ends as a rollback here. A unit of work has ended its own.
    client.release = (error) => {
      if (error || client.getTransactionStatus() === 'I') return release(error);
      client.query('commit').then(
        () => release(),
        (failure: Error) => release(failure),
      );
    };
  }
}

/** Class 57P: the server is ending the connection. What is no refusal at all came from the connection itself. */
function isLost(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal === undefined || refusal.code.startsWith('57P');
}
