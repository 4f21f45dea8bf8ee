/** A statement written out as SQL, prepared once per connection under its name. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
}

/** PostgreSQL cuts what is longer, and two statements would share a name. */
const MAX_NAME_BYTES = 63;

const registry = new Map<string, NamedQuery>();

/** Declares a statement. Its name is unique: PostgreSQL keeps one prepared statement per name and connection. */
export function namedQuery(name: string, text: string): NamedQuery {
  if (Buffer.byteLength(name) > MAX_NAME_BYTES)
    throw new Error(`the name of the query "${name}" is too long`);
  if (registry.has(name)) throw new Error(`the query "${name}" is declared twice`);
  const query = { name, text };
  registry.set(name, query);
  return query;
}

/** Every statement declared by the files loaded so far; a test explains each of them. */
export const namedQueries = (): readonly NamedQuery[] => [...registry.values()];
