import type { LogResult } from './log.types.js';

/** One thing that happened, for the audit log. Address and user agent are those of the current request. */
export interface AuditEntry {
  /** A family and what exactly it was: `ExchangeTokenBy.RefreshToken`. */
  readonly key: string;
  readonly result: LogResult;
  readonly error?: string | object;
  readonly userId?: string;
  readonly applicationId?: string;
  readonly cimdClientId?: string;
  readonly sessionId?: string;
  readonly hookId?: string;
  /** The ids of what it is about, beside who acted. Lists find the entry by each; they are told elsewhere, if at all. */
  readonly targetIds?: readonly string[];
  /** The parameters of the request. */
  readonly params?: object;
  /** Whatever else the family tells, as JSON. */
  readonly [detail: string]: unknown;
}
