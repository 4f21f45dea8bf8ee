import type { Room } from '#src/platform/admission-queue.js';

/** Of all tenants together; how long they wait, the patience bounds. */
const WAITING = 1_000;

/**
 * How the connections of a pool are shared: a tenant holds a third of them at most, and a fifth is kept free for essential
 * work.
 */
export const roomOf = (size: number, patience?: number): Room => ({
  running: size,
  waiting: WAITING,
  share: Math.max(1, Math.floor(size / 3)),
  reserve: size > 1 ? Math.ceil(size / 5) : 0,
  patience,
});
