import { createHash, timingSafeEqual } from 'node:crypto';

/** Through hashes, so that the time says nothing, not even about the length. */
export const equalTexts = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
