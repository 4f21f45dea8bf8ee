import pg from 'pg';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

type Release = (error?: Error | boolean) => void;
type ConnectCallback = (error: Error | undefined, client?: pg.PoolClient, release?: Release) => void;

export interface TenantPoolConfig extends pg.PoolConfig {
  /**
   * `session`: a connection keeps its tenant until the next checkout needs another one.
   * `transaction`: for a pooler that hands out a server per transaction; every checkout is one transaction.
   */
  readonly tenantScope?: 'session' | 'transaction';
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

  private enter(client: pg.PoolClient, tenantId: string): Promise<pg.PoolClient> {
    return this.scope === 'session'
      ? this.enterSession(client, tenantId)
      : this.enterTransaction(client, tenantId);
  }

  private async enterSession(client: pg.PoolClient, tenantId: string): Promise<pg.PoolClient> {
    if ((this.settings.get(client) ?? '') === tenantId) return client;
    try {
      await client.query({
        name: 'enter tenant',
        text: `select set_config('app.tenant_id', $1, false)`,
        values: [tenantId],
      });
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.settings.set(client, tenantId);
    return client;
  }

  private async enterTransaction(client: pg.PoolClient, tenantId: string): Promise<pg.PoolClient> {
    try {
      await client.query('begin');
      await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    const release = client.release.bind(client);
    // A failed transaction ends as a rollback here; where a unit of work has committed already, this does nothing.
    client.release = (error) => {
      if (error) return release(error);
      client.query('commit').then(
        () => release(),
        (failure: Error) => release(failure),
      );
    };
    return client;
  }
}
