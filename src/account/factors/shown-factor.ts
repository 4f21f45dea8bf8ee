import type { EnrolledFactor } from '#src/modules/mfa/mfa.public.js';
import type { MyFactorDto } from './my-factor.dto.js';

/** A factor as its user sees it. */
export function shownFactor({ createdAt, lastUsedAt, ...factor }: EnrolledFactor): MyFactorDto {
  return {
    ...factor,
    createdAt: createdAt.toISOString(),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
  };
}
