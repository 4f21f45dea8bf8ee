import type { Delta } from '#src/kernel/links.js';

/** Ids by the kind of what they name: `{ users: ['…'] }`. What has no id is named by what takes its place in a path. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** What an event did, as the audit log tells it: ids, and names of fields, never their values. */
export interface Change {
  /** What was made, changed or removed, and what that belongs to. */
  readonly target: Ids;
  /** The fields of the target that changed. */
  readonly fields?: readonly string[];
  /** What the target has from now on, and had not before. */
  readonly added?: Ids;
  /** What the target has no longer. */
  readonly removed?: Ids;
}

/** What came and went, by its kind. */
export type Deltas = Readonly<Record<string, Delta>>;

export const deltaOf = (deltas: Deltas): Pick<Change, 'added' | 'removed'> => ({
  added: idsIn(deltas, ({ added }) => added),
  removed: idsIn(deltas, ({ removed }) => removed),
});

/** Undefined where there is nothing. */
function idsIn(deltas: Deltas, pick: (delta: Delta) => readonly string[] | undefined): Ids | undefined {
  const found = Object.entries(deltas).flatMap(([kind, delta]) => {
    const ids = pick(delta) ?? [];
    return ids.length > 0 ? [[kind, ids] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
