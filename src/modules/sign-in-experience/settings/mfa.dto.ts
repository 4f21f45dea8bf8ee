import {
  MFA_FACTORS,
  MFA_POLICIES,
  type MfaFactor,
  type MfaPolicyName,
} from '#src/modules/mfa/mfa.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';

export class MfaDto {
  @ListOf(oneOf(MFA_FACTORS), { max: 10, description: 'The second factors that people can set up.' })
  factors: MfaFactor[];
  @OneOf(MFA_POLICIES, {
    description:
      'Whether people are asked to set up a second factor. `Mandatory`, and what ends with it: they have to. `PromptAtSignInAndSignUp` (its old name is `UserControlled`) and `PromptOnlyAtSignIn`: they are asked, and may decline. `NoPrompt`: nobody is asked.',
  })
  policy: MfaPolicyName;
  @OneOf(['NoPrompt', 'Mandatory'], {
    optional: true,
    description:
      '`Mandatory`: members of an organization that requires a second factor have to set one up when they sign in. `NoPrompt`, and without it: they are not asked, but get no tokens for that organization.',
  })
  organizationRequiredMfaPolicy?: 'NoPrompt' | 'Mandatory';
}

export class AdaptiveMfaDto {
  @Flag({
    optional: true,
    description: 'Whether a second factor is asked for where a sign-in looks unusual. `false` by default.',
  })
  enabled?: boolean;
}

export class PasskeySignInDto {
  @Flag({ optional: true, description: 'Whether people can sign in by passkey. `false` by default.' })
  enabled?: boolean;
  @Flag({ optional: true, description: 'Whether the page has a button for it.' }) showPasskeyButton?: boolean;
  @Flag({
    optional: true,
    description: 'Whether the browser offers passkeys in the field of the identifier.',
  })
  allowAutofill?: boolean;
}
