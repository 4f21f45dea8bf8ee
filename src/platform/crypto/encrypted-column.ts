import type { NamedQuery } from '../database/named-query.js';

/** A row whose secret an older key-encryption key wrapped. */
export interface StaleRow {
  /** The values of the primary key after `tenant_id`, as texts. */
  readonly key: readonly string[];
  readonly sealed: Buffer;
}

/** A column that holds secrets, and how those that older keys wrapped are found and replaced. */
export interface EncryptedColumn {
  readonly table: string;
  readonly column: string;
  /** What a row was called when its secret was sealed. */
  readonly rowOf: (key: readonly string[]) => string;
  /** Where the order of the keys begins. */
  readonly start: readonly string[];
  /**
   * Answers `StaleRow`s of the current tenant in the order of their keys: those after the key $1 whose secret does not
   * begin with $2, $3 of them at most.
   */
  readonly stale: NamedQuery;
  /** Puts the secret $3 in place of $2, in the row with the key $1; nothing happens where $2 is no longer there. */
  readonly replace: NamedQuery;
}
