import pg from 'pg';
import { vi } from 'vitest';

/** What is noted for many requests together, a moment after them, and what tells a connection that served another tenant. */
const ASIDE: ReadonlySet<unknown> = new Set(['insert logs', 'note active users', 'enter tenant']);

/** The names of the statements that the server sends while it does some work, in their order. */
export async function sentStatements(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    const calls: readonly (readonly unknown[])[] = query.mock.calls;
    return calls.flatMap(([first]) => nameOf(first) ?? []);
  } finally {
    query.mockRestore();
  }
}

function nameOf(statement: unknown): string | undefined {
  const name =
    typeof statement === 'object' && statement !== null && 'name' in statement ? statement.name : undefined;
  return typeof name === 'string' && !ASIDE.has(name) ? name : undefined;
}
