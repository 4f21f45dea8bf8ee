import type { EnrolledFactor } from '../enrolled/enrolled-factor.js';
import type { UserFactorDto } from './user-factor.dto.js';

/** A factor as its user and operators see it; the answer leaves out what it does not declare. */
export const shownFactor = ({ createdAt, lastUsedAt, ...factor }: EnrolledFactor): UserFactorDto => ({
  ...factor,
  createdAt: createdAt.toISOString(),
  ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
});
