import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { EMAIL } from '#src/platform/http/fields/format.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { TextMap } from '#src/platform/http/fields/text-map.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';
import { BrandingDto, ColorDto, LanguageInfoDto } from './appearance.dto.js';
import { CustomUiAssetsDto, CustomUiCspDto } from './custom-ui.dto.js';
import { SignInDto, SignUpDto, SocialSignInDto } from './identifiers.dto.js';
import { AdaptiveMfaDto, MfaDto, PasskeySignInDto } from './mfa.dto.js';
import { ProfileFieldDto } from './profile-field.dto.js';
import { CaptchaPolicyDto, EmailBlocklistPolicyDto, VerificationCodePolicyDto } from './protection.dto.js';

export const SIGN_IN_MODES = ['SignIn', 'Register', 'SignInAndRegister'] as const;
export type SignInMode = (typeof SIGN_IN_MODES)[number];

export const AGREE_TO_TERMS_POLICIES = ['Automatic', 'ManualRegistrationOnly', 'Manual'] as const;
export type AgreeToTermsPolicy = (typeof AGREE_TO_TERMS_POLICIES)[number];

/** The factors that prove who somebody is who has forgotten the password. */
export const FORGOT_PASSWORD_METHODS = ['EmailVerificationCode', 'PhoneVerificationCode'] as const;
export type ForgotPasswordMethod = (typeof FORGOT_PASSWORD_METHODS)[number];

const CUSTOM_CONTENT_BYTES = 65_536;
const GIVEN = { optional: true } as const;
const OR_NULL = { optional: true, nullable: true } as const;

/** What a tenant has set of its sign-in experience, but for what other modules own; defaults complete it. */
export class StoredExperienceDto {
  @Nested(() => ColorDto, GIVEN) color?: ColorDto;
  @Nested(() => BrandingDto, GIVEN) branding?: BrandingDto;
  @Flag({ optional: true, description: 'Cannot be switched on: there is nothing to hide.' })
  hideLogtoBranding?: boolean;
  @Nested(() => LanguageInfoDto, GIVEN) languageInfo?: LanguageInfoDto;
  @WebUrl(OR_NULL) termsOfUseUrl?: string | null;
  @WebUrl(OR_NULL) privacyPolicyUrl?: string | null;
  @OneOf(AGREE_TO_TERMS_POLICIES, {
    optional: true,
    description: 'For pages; the server asks for no consent.',
  })
  agreeToTermsPolicy?: AgreeToTermsPolicy;
  @Nested(() => SignInDto, GIVEN) signIn?: SignInDto;
  @Nested(() => SignUpDto, GIVEN) signUp?: SignUpDto;
  @Nested(() => SocialSignInDto, GIVEN) socialSignIn?: SocialSignInDto;
  @ListOf(text({ max: 128 }), {
    max: 100,
    optional: true,
    description: 'In the order in which pages show them. Targets that no connector has are left out.',
  })
  socialSignInConnectorTargets?: string[];
  @OneOf(SIGN_IN_MODES, GIVEN) signInMode?: SignInMode;
  @Text(OR_NULL) customCss?: string | null;
  @TextMap({ maxBytes: CUSTOM_CONTENT_BYTES, optional: true, description: 'HTML by the path of a page.' })
  customContent?: Record<string, string>;
  @Nested(() => CustomUiAssetsDto, OR_NULL) customUiAssets?: CustomUiAssetsDto | null;
  @Nested(() => CustomUiCspDto, { optional: true, description: 'Cannot be set.' })
  customUiCsp?: CustomUiCspDto;
  @Nested(() => MfaDto, GIVEN) mfa?: MfaDto;
  @Nested(() => AdaptiveMfaDto, GIVEN) adaptiveMfa?: AdaptiveMfaDto;
  @Flag(GIVEN) singleSignOnEnabled?: boolean;
  @Text({ ...OR_NULL, max: 256, pattern: EMAIL }) supportEmail?: string | null;
  @WebUrl(OR_NULL) supportWebsiteUrl?: string | null;
  @WebUrl({
    ...OR_NULL,
    description: 'Where somebody goes who opens a page without having begun to sign in.',
  })
  unknownSessionRedirectUrl?: string | null;
  @Nested(() => CaptchaPolicyDto, GIVEN) captchaPolicy?: CaptchaPolicyDto;
  @Nested(() => EmailBlocklistPolicyDto, GIVEN) emailBlocklistPolicy?: EmailBlocklistPolicyDto;
  @Nested(() => VerificationCodePolicyDto, GIVEN) verificationCodePolicy?: VerificationCodePolicyDto;
  @ListOf(oneOf(FORGOT_PASSWORD_METHODS), {
    max: 10,
    ...OR_NULL,
    description: 'Null: all that connectors allow.',
  })
  forgotPasswordMethods?: ForgotPasswordMethod[] | null;
  @Nested(() => PasskeySignInDto, GIVEN) passkeySignIn?: PasskeySignInDto;
  @ListOf(nested(() => ProfileFieldDto), {
    max: 100,
    ...OR_NULL,
    description: 'Null: all fields that there are. Unknown ones are left out.',
  })
  signUpProfileFields?: ProfileFieldDto[] | null;
}

export const SIGN_IN_EXPERIENCE_CONFIG = defineTenantConfig('signInExperience', StoredExperienceDto, {
  default: {},
});
