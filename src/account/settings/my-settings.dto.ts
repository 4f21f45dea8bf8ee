import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';

@Example({ skipMfaOnSignIn: true })
export class MfaSettingsDto {
  @Flag({
    description:
      'Whether the user wants to sign in without the second factor. It counts where the tenant leaves that to users.',
  })
  skipMfaOnSignIn: boolean;
}
