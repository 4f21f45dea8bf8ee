import { refusalOf } from './postgres-error.js';

/**
 * SQLSTATEs of a server that has no room now (too many connections, shutting down or starting, statement cut off), or
 * that undid a transaction because of another one.
 */
const TRANSIENT: ReadonlySet<string> = new Set([
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '55P03',
  '25P03',
  '40001',
  '40P01',
]);

/** What `pg-pool` and `pg` say when no connection was to be had in time, when one is lost, and when it was lost before. */
const LOST_OR_NONE = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
];

const SOCKET_ERRORS: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** Too much waits for a connection already, or this has waited for long enough. */
export class NoConnectionError extends Error {}

/** Whether a failure says that the database has no room or is away, so that the same request can succeed later. */
export function isOverload(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof NoConnectionError) return true;
  if (LOST_OR_NONE.some((start) => error.message.startsWith(start))) return true;
  if (isSocketError(error)) return true;
  const refusal = refusalOf(error);
  return refusal !== undefined && TRANSIENT.has(refusal.code);
}

/**
 * Only the system's own errors name the call that failed. A client that hangs up while its body is read makes an
 * `ECONNRESET` too, but one of Node.js, and it is not the database that it says something about.
 */
const isSocketError = (error: Error): boolean =>
  'code' in error && SOCKET_ERRORS.has(error.code) && 'syscall' in error;
