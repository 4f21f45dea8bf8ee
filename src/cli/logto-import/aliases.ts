import type { NewRow } from '#src/platform/database/row-insert.js';

const REFERENCES = ['resourceId', 'scopeId', 'roleId'] as const;

/** Logto's ids of what is built in here as well, under the same or another id. */
export class Aliases {
  private readonly own = new Map<string, string>();

  add(theirs: string, ours: string): void {
    this.own.set(theirs, ours);
  }

  isBuiltIn(theirs: string): boolean {
    return this.own.has(theirs);
  }

  /** The row, with our ids of what it refers to. */
  readonly resolve = (row: NewRow): NewRow => {
    const resolved = REFERENCES.flatMap((name) => {
      const id = row[name];
      return typeof id === 'string' ? [[name, this.own.get(id) ?? id] as const] : [];
    });
    return { ...row, ...Object.fromEntries(resolved) };
  };
}
