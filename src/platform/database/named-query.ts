/** A statement written out as SQL, prepared once per connection under its name. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
}

const registry = new Map<string, NamedQuery>();

/** Declares a statement. Its name is unique: PostgreSQL keeps one prepared statement per name and connection. */
export function namedQuery(name: string, text: string): NamedQuery {
  if (registry.has(name)) throw new Error(`the query "${name}" is declared twice`);
  const query = { name, text };
  registry.set(name, query);
  return query;
}

/** Every statement declared by the files loaded so far; a test explains each of them. */
export const namedQueries = (): readonly NamedQuery[] => [...registry.values()];
