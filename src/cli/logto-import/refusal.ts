import { translateDatabaseError } from '#src/platform/database/database-errors.js';
import { refusalOf } from '#src/platform/database/postgres-error.js';
import type { Remark } from './logto-table.js';

const REASONS: Readonly<Record<string, string>> = {
  '22001': 'A value is longer than it may be here; custom data has 32 KB at most.',
  '23502': 'A value is missing.',
  '23503': 'Something that it refers to is not here.',
  '23505': 'Another one here has the same value.',
};

/** What the database refuses a row for; undefined where the row is not to blame. Never says what stands in it. */
export function refusalRemark(error: unknown): Remark | undefined {
  const refusal = refusalOf(error);
  // Data exceptions, and violations of constraints.
  if (!refusal || !/^2[23]/.test(refusal.code)) return undefined;
  const { code, constraint, table } = refusal;
  const reason = REASONS[code] ?? `The database refuses it (SQLSTATE ${code}).`;
  const place = constraint ?? table;
  return {
    code: translateDatabaseError(error)?.code ?? 'import.refused',
    reason: place === undefined ? reason : `${reason} (${place})`,
  };
}
