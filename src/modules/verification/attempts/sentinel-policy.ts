import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const MINUTE_MILLISECONDS = 60_000;
const DAY_MINUTES = 24 * 60;

/** How many failures are too many. A row of attempts holds a moment for each, so there is an upper bound. */
export class SentinelPolicyDto {
  @Whole({
    min: 1,
    max: 1000,
    optional: true,
    description: 'How many failures within an hour are too many. 100 by default.',
  })
  maxAttempts?: number;
  @Whole({
    min: 1,
    max: 30 * DAY_MINUTES,
    optional: true,
    description: 'For how many minutes nothing succeeds then. 60 by default.',
  })
  lockoutDuration?: number;
}

export const SENTINEL_POLICY_CONFIG = defineTenantConfig('sentinelPolicy', SentinelPolicyDto, {
  default: {},
});

/** The policy with what holds where a tenant says nothing. */
export const completeSentinelPolicy = ({ maxAttempts = 100, lockoutDuration = 60 }: SentinelPolicyDto) => ({
  maxAttempts,
  lockoutMilliseconds: lockoutDuration * MINUTE_MILLISECONDS,
});
