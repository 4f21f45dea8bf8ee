import { refusalOf } from './postgres-error.js';

/** SQLSTATEs of a server that has no room now: too many connections, shutting down or starting, statement cut off. */
const TRANSIENT: ReadonlySet<string> = new Set(['53300', '57P01', '57P02', '57P03', '57014', '55P03']);

/** What `pg-pool` says when a request has waited for a connection as long as it may. */
const POOL_IS_FULL = 'timeout exceeded when trying to connect';

/** Whether a failure says that the database has no room or is away, so that the same request can succeed later. */
export function isOverload(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.message.startsWith(POOL_IS_FULL) || /^Connection terminated/.test(error.message)) return true;
  if ('code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET')) return true;
  const refusal = refusalOf(error);
  return refusal !== undefined && TRANSIENT.has(refusal.code);
}
