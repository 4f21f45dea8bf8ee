import {
  PasswordExpirationDto,
  PasswordPolicyDto,
  UsernamePolicyDto,
} from '#src/modules/users/users.public.js';
import { SentinelPolicyDto } from '#src/modules/verification/verification.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { BrandingDto, ColorDto, LanguageInfoDto } from './appearance.dto.js';
import { CustomUiAssetsDto, CustomUiCspDto } from './custom-ui.dto.js';
import { SignInDto, SignUpDto, SocialSignInDto } from './identifiers.dto.js';
import { AdaptiveMfaDto, MfaDto, PasskeySignInDto } from './mfa.dto.js';
import { ProfileFieldDto } from './profile-field.dto.js';
import { CaptchaPolicyDto, EmailBlocklistPolicyDto, VerificationCodePolicyDto } from './protection.dto.js';
import {
  AGREE_TO_TERMS_POLICIES,
  type AgreeToTermsPolicy,
  FORGOT_PASSWORD_METHODS,
  type ForgotPasswordMethod,
  SIGN_IN_MODES,
  type SignInMode,
  StoredExperienceDto,
} from './stored-experience.dto.js';

const REPLACED = 'Replaced as a whole.';

export class UpdateSignInExperienceDto extends StoredExperienceDto {
  @Text({ max: 21, optional: true, description: 'Ignored: the server says it.' }) tenantId?: string;
  @Nested(() => PasswordPolicyDto, { optional: true, description: REPLACED })
  passwordPolicy?: PasswordPolicyDto;
  @Nested(() => PasswordExpirationDto, { optional: true, description: REPLACED })
  passwordExpiration?: PasswordExpirationDto;
  @Nested(() => UsernamePolicyDto, { optional: true, description: REPLACED })
  usernamePolicy?: UsernamePolicyDto;
  @Nested(() => SentinelPolicyDto, { optional: true, description: REPLACED })
  sentinelPolicy?: SentinelPolicyDto;
}

export class UpdateSignInExperienceOptionsDto {
  @QueryFlag({ description: 'Ignored: there are no demo connectors.' })
  removeUnusedDemoSocialConnector?: boolean;
}

/** What anybody may know. */
export class SharedExperienceDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Nested(() => ColorDto) color: ColorDto;
  @Nested(() => BrandingDto) branding: BrandingDto;
  @Flag() hideLogtoBranding: boolean;
  @Nested(() => LanguageInfoDto) languageInfo: LanguageInfoDto;
  @Text({ max: 2048, nullable: true }) termsOfUseUrl: string | null;
  @Text({ max: 2048, nullable: true }) privacyPolicyUrl: string | null;
  @OneOf(AGREE_TO_TERMS_POLICIES) agreeToTermsPolicy: AgreeToTermsPolicy;
  @Nested(() => SignInDto) signIn: SignInDto;
  @Nested(() => SignUpDto) signUp: SignUpDto;
  @Nested(() => SocialSignInDto) socialSignIn: SocialSignInDto;
  @ListOf(text({ max: 128 }), { max: 100 }) socialSignInConnectorTargets: string[];
  @OneOf(SIGN_IN_MODES) signInMode: SignInMode;
  @Text({ nullable: true }) customCss: string | null;
  @Json() customContent: Record<string, string>;
  @Nested(() => CustomUiAssetsDto, { nullable: true }) customUiAssets: CustomUiAssetsDto | null;
  @Nested(() => CustomUiCspDto) customUiCsp: CustomUiCspDto;
  @Nested(() => PasswordPolicyDto) passwordPolicy: PasswordPolicyDto;
  @Nested(() => MfaDto) mfa: MfaDto;
  @Nested(() => AdaptiveMfaDto) adaptiveMfa: AdaptiveMfaDto;
  @Flag() singleSignOnEnabled: boolean;
  @Text({ max: 256, nullable: true }) supportEmail: string | null;
  @Text({ max: 2048, nullable: true }) supportWebsiteUrl: string | null;
  @Text({ max: 2048, nullable: true }) unknownSessionRedirectUrl: string | null;
  @Nested(() => CaptchaPolicyDto) captchaPolicy: CaptchaPolicyDto;
  @Nested(() => SentinelPolicyDto) sentinelPolicy: SentinelPolicyDto;
  @Nested(() => VerificationCodePolicyDto) verificationCodePolicy: VerificationCodePolicyDto;
  @Nested(() => PasskeySignInDto) passkeySignIn: PasskeySignInDto;
  @ListOf(nested(() => ProfileFieldDto), { max: 100, nullable: true })
  signUpProfileFields: ProfileFieldDto[] | null;
  @Nested(() => PasswordExpirationDto) passwordExpiration: PasswordExpirationDto;
  @Nested(() => UsernamePolicyDto) usernamePolicy: UsernamePolicyDto;
}

export class SignInExperienceDto extends SharedExperienceDto {
  @Nested(() => EmailBlocklistPolicyDto) emailBlocklistPolicy: EmailBlocklistPolicyDto;
  @ListOf(oneOf(FORGOT_PASSWORD_METHODS), { max: 10, nullable: true })
  forgotPasswordMethods: ForgotPasswordMethod[] | null;
}
