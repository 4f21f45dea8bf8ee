import pg from 'pg';

/** Names of tables or columns, quoted. */
export const escapeIdentifiers = (names: readonly string[]): string =>
  names.map((name) => pg.escapeIdentifier(name)).join(', ');

/** A parameter for each of these, the first of which is `$first`. */
export const placeholders = (values: readonly unknown[], first: number): string =>
  values.map((_, index) => `$${first + index}`).join(', ');
