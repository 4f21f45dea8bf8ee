/** The code of a system error (`ENOENT`) or of a PostgreSQL error (`28P01`). */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
