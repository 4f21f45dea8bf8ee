import { YEAR_SECONDS } from '#src/kernel/durations.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const DEFAULT_TTL_SECONDS = 14 * 24 * 60 * 60;

@Example({ ttl: 1_209_600 })
export class UpdateSessionConfigDto {
  @Whole({
    min: 1,
    max: YEAR_SECONDS,
    optional: true,
    description: 'How long a session lives, in seconds. Left out, it stays.',
  })
  ttl?: number;
}

export class SessionConfigDto {
  @Whole({
    min: 1,
    max: YEAR_SECONDS,
    description: 'How long a session lives, in seconds. 14 days by default.',
  })
  ttl: number;
}

/** How long sessions live. */
export const SESSION_CONFIG = defineTenantConfig('oidc.session', SessionConfigDto, {
  default: { ttl: DEFAULT_TTL_SECONDS },
});
