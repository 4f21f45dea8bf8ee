import { Ambient } from '#src/platform/ambient.js';

const ambient = new Ambient<true>();

/**
 * Runs what must go on whatever else takes connections: tokens, keys and settings without which there are none, the audit
 * log. Some connections are kept free for it. What belongs to no tenant, such as finding one, is essential anyway.
 */
export const runEssential = <Result>(work: () => Result): Result => ambient.run(true, work);

export const isEssential = (): boolean => ambient.find() ?? false;
