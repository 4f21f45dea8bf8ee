import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';

class MfaConfigChangesDto {
  @Flag({ optional: true, description: 'Whether the user wants a second factor although none is required.' })
  enabled?: boolean;
  @Flag({ optional: true, description: 'Whether the user declined to set up a second factor.' })
  skipped?: boolean;
  @Flag({ optional: true, description: 'Whether the user declined to set up a further factor.' })
  additionalBindingSuggestionSkipped?: boolean;
  @Flag({ optional: true, description: 'Whether sign-in leaves out the second factor.' })
  skipMfaOnSignIn?: boolean;
}

class PasskeyConfigChangesDto {
  @Flag({ optional: true, description: 'Whether the user declined to sign in by passkey.' })
  skipped?: boolean;
}

@Example({ mfa: { skipped: true } })
export class UpdateUserConfigDto {
  @Nested(() => MfaConfigChangesDto, {
    optional: true,
    description: 'About second factors. Members that are left out stay.',
  })
  mfa?: MfaConfigChangesDto;
  @Nested(() => PasskeyConfigChangesDto, {
    optional: true,
    description: 'About passkeys. Left out, it stays.',
  })
  passkeySignIn?: PasskeyConfigChangesDto;
}

class MfaConfigDto {
  @Flag({
    optional: true,
    description:
      'Whether the user wants a second factor although none is required. Missing: the user never said.',
  })
  enabled?: boolean;
  @Flag({ description: 'Whether the user declined to set up a second factor.' }) skipped: boolean;
  @Flag({ description: 'Whether sign-in leaves out the second factor.' }) skipMfaOnSignIn: boolean;
}

class PasskeyConfigDto {
  @Flag({ description: 'Whether the user declined to sign in by passkey.' }) skipped: boolean;
}

export class UserConfigDto {
  @Nested(() => MfaConfigDto, { description: 'What the user answered about second factors.' })
  mfa: MfaConfigDto;
  @Nested(() => PasskeyConfigDto, { description: 'What the user answered about passkeys.' })
  passkeySignIn: PasskeyConfigDto;
}
