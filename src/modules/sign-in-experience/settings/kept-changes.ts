import type { ConnectorKinds } from '#src/modules/connectors/connectors.public.js';
import type { EmailBlocklistPolicyDto } from './protection.dto.js';
import type { StoredExperienceDto } from './stored-experience.dto.js';

/**
 * What is kept of a change: targets and profile fields that exist, each item of a list once. Adaptive MFA ends with the
 * last factor.
 */
export function keptChanges(
  given: StoredExperienceDto,
  { socialTargets }: ConnectorKinds,
): StoredExperienceDto {
  const { socialSignInConnectorTargets: targets, signUpProfileFields, emailBlocklistPolicy, mfa } = given;
  return {
    ...given,
    ...(targets && { socialSignInConnectorTargets: targets.filter((each) => socialTargets.includes(each)) }),
    // There is no catalogue of fields yet.
    ...(signUpProfileFields && { signUpProfileFields: [] }),
    ...(emailBlocklistPolicy && { emailBlocklistPolicy: withoutDuplicates(emailBlocklistPolicy) }),
    ...(mfa?.factors.length === 0 && !given.adaptiveMfa && { adaptiveMfa: { enabled: false } }),
  };
}

const withoutDuplicates = (policy: EmailBlocklistPolicyDto): EmailBlocklistPolicyDto => ({
  ...policy,
  ...(policy.customAllowlist && { customAllowlist: [...new Set(policy.customAllowlist)] }),
  ...(policy.customBlocklist && { customBlocklist: [...new Set(policy.customBlocklist)] }),
});
