import pg from 'pg';

/** What `pg` has and does not document: how a connection is reached, and what PostgreSQL knows it by. */
interface Reached {
  readonly host: string;
  readonly port: number;
  readonly ssl?: pg.ConnectionConfig['ssl'];
  readonly processID: number;
  readonly secretKey: number;
}

interface Canceller extends pg.Connection {
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: number): void;
}

const LONGEST_MILLISECONDS = 2_000;

/**
 * Asks PostgreSQL to end the statement that a connection runs, by the `CancelRequest` of its protocol: that needs no right
 * to do so, unlike `pg_cancel_backend`, and no connection of the pool. Resolves when the request is carried out, so that
 * it does not hit the next statement, and never fails: then the statement ends with its time.
 */
export function cancelStatement(connection: pg.PoolClient): Promise<void> {
  const { host, port, ssl, processID, secretKey } = connection as pg.PoolClient & Reached;
  const canceller = new pg.Connection({ ssl }) as Canceller;
  const ask = (): void => canceller.cancel(processID, secretKey);
  return new Promise((done) => {
    const timer = setTimeout(() => canceller.stream.destroy(), LONGEST_MILLISECONDS);
    canceller.on('connect', () => (ssl ? canceller.requestSsl() : ask()));
    canceller.on('sslconnect', ask);
    canceller.on('error', () => canceller.stream.destroy());
    // PostgreSQL hangs up when it has told the other process.
    canceller.on('end', () => {
      clearTimeout(timer);
      done();
    });
    if (host.startsWith('/')) canceller.connect(`${host}/.s.PGSQL.${port}`);
    else canceller.connect(port, host);
  });
}
