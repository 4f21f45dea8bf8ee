import type { Change, Ids } from '#src/platform/events/change.js';

/** A list of ids ends here, so that an entry stays small; it is found by all of them. */
const MAX_IDS = 100;

/** What one event did. */
export interface AnnouncedChange extends Change {
  readonly id: string;
  /** The type of the event. */
  readonly event: string;
}

/** The same as an entry of the audit log has it: what is empty is left out, and long lists are cut. */
export function toldChange({ id, event, target, fields, added, removed }: AnnouncedChange) {
  const omitted = [target, added, removed].flatMap((ids) => Object.values(ids ?? {})).reduce(plusOmitted, 0);
  return {
    id,
    event,
    target: shortened(target),
    ...(fields && fields.length > 0 && { fields }),
    ...(added && { added: shortened(added) }),
    ...(removed && { removed: shortened(removed) }),
    ...(omitted > 0 && { omitted }),
  };
}

/** The ids of all that changes are about, each once. */
export const targetIdsOf = (changes: readonly Change[]): string[] => {
  const all = changes.flatMap(({ target, added, removed }) => [target, added, removed]);
  return [...new Set(all.flatMap((ids) => Object.values(ids ?? {}).flat()))];
};

const shortened = (ids: Ids): Ids =>
  Object.fromEntries(Object.entries(ids).map(([kind, list]) => [kind, list.slice(0, MAX_IDS)]));

const plusOmitted = (sum: number, { length }: readonly string[]): number =>
  sum + Math.max(0, length - MAX_IDS);
