import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const REFUSE_PUBLIC_EMAIL_DOMAINS =
  'Whether domains of which anybody gets an address, such as `gmail.com`, let nobody join an organization.';

@Example({ refusePublicEmailDomains: true })
export class UpdateJitProvisioningConfigDto {
  @Flag({ optional: true, description: `${REFUSE_PUBLIC_EMAIL_DOMAINS} Left out, it stays.` })
  refusePublicEmailDomains?: boolean;
}

export class JitProvisioningConfigDto {
  @Flag({ description: `${REFUSE_PUBLIC_EMAIL_DOMAINS} Not by default.` })
  refusePublicEmailDomains: boolean;
}

/** By what people of a tenant join organizations just in time. */
export const JIT_PROVISIONING_CONFIG = defineTenantConfig('jitProvisioning', JitProvisioningConfigDto, {
  default: { refusePublicEmailDomains: false },
});
