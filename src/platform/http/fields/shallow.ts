import type { Rule } from './rule.js';

/** Deep enough for any real document, shallow enough for recursive code. */
const MAX_DEPTH = 64;

const isDeeperThan = (limit: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (limit === 0 || Object.values(value).some((member) => isDeeperThan(limit - 1, member)));

/** No member of the value is nested too deep. */
export const shallow: Rule = {
  holds: (value) => !isDeeperThan(MAX_DEPTH, value),
  issue: () => ({ code: 'custom', message: `Nested deeper than ${MAX_DEPTH} levels` }),
};
