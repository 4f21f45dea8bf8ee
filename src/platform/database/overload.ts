import { refusalOf } from './postgres-error.js';

/** SQLSTATEs of a server that takes no connection now, or ends them: too many, shutting down, starting. */
const CLOSED: ReadonlySet<string> = new Set(['53300', '57P01', '57P02', '57P03']);

/** SQLSTATEs of a statement that took too long, or of a transaction that was undone because of another one. */
const TRANSIENT: ReadonlySet<string> = new Set(['57014', '55P03', '25P03', '40001', '40P01']);

/** What `pg-pool` and `pg` say when no connection was to be had in time, when one is lost, and when it was lost before. */
const LOST_OR_NONE = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
];

const SOCKET_ERRORS: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  // Its name cannot be looked up now.
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** Too much waits for a connection already, or this has waited for long enough. */
export class NoConnectionError extends Error {}

/** Whether a failure says that the database has no room or is away, so that the same request can succeed later. */
export function isOverload(error: unknown): boolean {
  if (error instanceof NoConnectionError || isDisconnected(error)) return true;
  const refusal = refusalOf(error);
  return refusal !== undefined && TRANSIENT.has(refusal.code);
}

/** Whether a failure says that there is no connection to the database. */
export function isDisconnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (LOST_OR_NONE.some((start) => error.message.startsWith(start))) return true;
  // Each address of a host failed.
  if (error instanceof AggregateError) return error.errors.every(isDisconnected);
  if (isSocketError(error)) return true;
  const refusal = refusalOf(error);
  return refusal !== undefined && CLOSED.has(refusal.code);
}

/**
 * Only the system's own errors name the call that failed. A client that hangs up while its body is read makes an
 * `ECONNRESET` too, but one of Node.js, and it is not the database that it says something about.
 */
const isSocketError = (error: Error): boolean =>
  'code' in error && SOCKET_ERRORS.has(error.code) && 'syscall' in error;
