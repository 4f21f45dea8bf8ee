import { MAX_JSON_DEPTH } from '../json-depth.js';
import type { Rule } from './rule.js';

const isDeeperThan = (limit: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (limit === 0 || Object.values(value).some((member) => isDeeperThan(limit - 1, member)));

/** No member of the value is nested too deep. */
export const shallow: Rule = {
  holds: (value) => !isDeeperThan(MAX_JSON_DEPTH, value),
  issue: () => ({ code: 'custom', message: `Nested deeper than ${MAX_JSON_DEPTH} levels` }),
};
