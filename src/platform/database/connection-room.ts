import type { Room } from '#src/platform/admission-queue.js';

/** So many wait for each connection at most; with the usual statements that is well below a second. */
const WAITING_FOR_EACH = 50;

/**
 * How the connections of a pool are shared: a tenant holds a third of them at most, and a fifth is kept free for essential
 * work.
 */
export const roomOf = (size: number, patience?: number): Room => ({
  running: size,
  waiting: size * WAITING_FOR_EACH,
  share: Math.max(1, Math.floor(size / 3)),
  reserve: size > 1 ? Math.ceil(size / 5) : 0,
  patience,
});
