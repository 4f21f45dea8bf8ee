/** What PostgreSQL says about a refused statement. */
export interface PostgresRefusal {
  /** The SQLSTATE, five characters. */
  readonly code: string;
  readonly constraint?: string;
  readonly table?: string;
}

/** Reads a refusal out of an error of `pg`, or of TypeORM, which wraps it; undefined for any other error. */
export function refusalOf(error: unknown): PostgresRefusal | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return refusalOf(error.driverError);
  if (!('code' in error) || typeof error.code !== 'string' || !/^[0-9A-Z]{5}$/.test(error.code))
    return undefined;
  return { code: error.code, constraint: textOf(error, 'constraint'), table: textOf(error, 'table') };
}

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
};
