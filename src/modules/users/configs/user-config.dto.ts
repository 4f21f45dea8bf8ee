import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';

class MfaConfigChangesDto {
  @Flag({ optional: true, description: 'Whether the user wants a second factor although none is required.' })
  enabled?: boolean;
  @Flag({ optional: true, description: 'Whether the user declined to set up a second factor.' })
  skipped?: boolean;
  @Flag({ optional: true }) additionalBindingSuggestionSkipped?: boolean;
  @Flag({ optional: true, description: 'Whether sign-in leaves out the second factor.' })
  skipMfaOnSignIn?: boolean;
}

class PasskeyConfigChangesDto {
  @Flag({ optional: true, description: 'Whether the user declined to sign in by passkey.' })
  skipped?: boolean;
}

export class UpdateUserConfigDto {
  @Nested(() => MfaConfigChangesDto, { optional: true }) mfa?: MfaConfigChangesDto;
  @Nested(() => PasskeyConfigChangesDto, { optional: true }) passkeySignIn?: PasskeyConfigChangesDto;
}

class MfaConfigDto {
  @Flag({ optional: true }) enabled?: boolean;
  @Flag() skipped: boolean;
  @Flag() skipMfaOnSignIn: boolean;
}

class PasskeyConfigDto {
  @Flag() skipped: boolean;
}

export class UserConfigDto {
  @Nested(() => MfaConfigDto) mfa: MfaConfigDto;
  @Nested(() => PasskeyConfigDto) passkeySignIn: PasskeyConfigDto;
}
