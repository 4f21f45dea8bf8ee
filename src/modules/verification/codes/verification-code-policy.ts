import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

export class VerificationCodePolicyDto {
  @Whole({
    min: 60,
    max: 3600,
    optional: true,
    description: 'How long a code is valid, in seconds. 600 by default.',
  })
  expirationDuration?: number;
  @Whole({
    min: 1,
    max: 100,
    optional: true,
    description: 'How often a wrong code may be typed before it is worth nothing. 10 by default.',
  })
  maxRetryAttempts?: number;
}

export const VERIFICATION_CODE_POLICY_CONFIG = defineTenantConfig(
  'verificationCodePolicy',
  VerificationCodePolicyDto,
  { default: {} },
);

/** The policy with what holds where a tenant says nothing. */
export const completeCodePolicy = ({
  expirationDuration = 600,
  maxRetryAttempts = 10,
}: VerificationCodePolicyDto) => ({
  lifetimeMilliseconds: expirationDuration * 1000,
  maxTries: maxRetryAttempts,
});
