import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const MAX_LENGTH = 128;
const CASE_SENSITIVE =
  'Whether `Anna` and `anna` are two usernames. By default what `CASE_SENSITIVE_USERNAME` says.';

class AllowedCharactersDto {
  @Flag({ optional: true, description: 'Small letters. `true` by default.' }) lowercase?: boolean;
  @Flag({ optional: true, description: 'Capitals. `true` by default.' }) uppercase?: boolean;
  @Flag({ optional: true, description: 'Digits. `true` by default.' }) numbers?: boolean;
  @Flag({ optional: true, description: '`_`. `true` by default.' }) underscore?: boolean;
}

/** What a tenant has set of its policy; defaults complete it. */
export class UsernamePolicyDto {
  @Flag({ optional: true, description: CASE_SENSITIVE }) caseSensitive?: boolean;
  @Whole({ min: 1, max: MAX_LENGTH, optional: true, description: 'The fewest characters. 1 by default.' })
  minLength?: number;
  @Whole({ min: 1, max: MAX_LENGTH, optional: true, description: 'The most characters. 128 by default.' })
  maxLength?: number;
  @Nested(() => AllowedCharactersDto, { optional: true, description: 'Which characters usernames may have.' })
  allowedChars?: AllowedCharactersDto;
}

export const USERNAME_POLICY_CONFIG = defineTenantConfig('usernamePolicy', UsernamePolicyDto, {
  default: {},
});
