import { ACME } from '#src/kernel/acme.js';
import {
  PasswordExpirationDto,
  PasswordPolicyDto,
  UsernamePolicyDto,
} from '#src/modules/users/users.public.js';
import {
  SentinelPolicyDto,
  VerificationCodePolicyDto,
} from '#src/modules/verification/verification.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { IgnoredTenantId, TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { BrandingDto, ColorDto, LanguageInfoDto } from './appearance.dto.js';
import { CustomUiAssetsDto, CustomUiCspDto } from './custom-ui.dto.js';
import { SignInDto, SignUpDto, SocialSignInDto } from './identifiers.dto.js';
import { AdaptiveMfaDto, MfaDto, PasskeySignInDto } from './mfa.dto.js';
import { ProfileFieldDto } from './profile-field.dto.js';
import { CaptchaPolicyDto, EmailBlocklistPolicyDto } from './protection.dto.js';
import {
  AGREE_TO_TERMS_POLICIES,
  type AgreeToTermsPolicy,
  FORGOT_PASSWORD_METHODS,
  type ForgotPasswordMethod,
  SIGN_IN_MODES,
  type SignInMode,
  StoredExperienceDto,
} from './stored-experience.dto.js';

@Example({
  color: { primaryColor: '#0069a8', isDarkModeEnabled: true, darkPrimaryColor: '#5fb8ef' },
  branding: { logoUrl: `${ACME.store.url}/logo.svg` },
  termsOfUseUrl: `${ACME.store.url}/terms`,
  privacyPolicyUrl: `${ACME.store.url}/privacy`,
  supportEmail: 'help@acme.example',
  languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
})
export class UpdateSignInExperienceDto extends StoredExperienceDto {
  @IgnoredTenantId() tenantId?: string;
  @Nested(() => PasswordPolicyDto, {
    optional: true,
    description: 'What passwords have to be like. Replaced as a whole.',
  })
  passwordPolicy?: PasswordPolicyDto;
  @Nested(() => PasswordExpirationDto, {
    optional: true,
    description: 'When passwords have to be changed. Replaced as a whole.',
  })
  passwordExpiration?: PasswordExpirationDto;
  @Nested(() => UsernamePolicyDto, {
    optional: true,
    description: 'What usernames have to be like. Replaced as a whole.',
  })
  usernamePolicy?: UsernamePolicyDto;
  @Nested(() => SentinelPolicyDto, {
    optional: true,
    description:
      'After how many failed attempts an account is locked, and for how long. Replaced as a whole.',
  })
  sentinelPolicy?: SentinelPolicyDto;
  @Nested(() => VerificationCodePolicyDto, {
    optional: true,
    description: 'How long codes are valid, and how often they may be mistyped. Replaced as a whole.',
  })
  verificationCodePolicy?: VerificationCodePolicyDto;
}

export class UpdateSignInExperienceOptionsDto {
  @QueryFlag({ description: 'Ignored: there are no demo connectors.', example: 'false' })
  removeUnusedDemoSocialConnector?: boolean;
}

/** What anybody may know. */
export class SharedExperienceDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Always `default`: a tenant has one sign-in experience.' }) id: string;
  @Nested(() => ColorDto, { description: 'Colours of the pages.' }) color: ColorDto;
  @Nested(() => BrandingDto, { description: 'Pictures on the pages.' }) branding: BrandingDto;
  @Flag({ description: 'Whether pages leave out the maker’s name. Never `true`: there is nothing to hide.' })
  hideLogtoBranding: boolean;
  @Nested(() => LanguageInfoDto, { description: 'The languages of pages and messages.' })
  languageInfo: LanguageInfoDto;
  @Text({ max: 2048, nullable: true, description: 'URL of the terms that people agree to; `null` for none.' })
  termsOfUseUrl: string | null;
  @Text({ max: 2048, nullable: true, description: 'URL of the privacy policy; `null` for none.' })
  privacyPolicyUrl: string | null;
  @OneOf(AGREE_TO_TERMS_POLICIES, {
    description:
      'When pages ask to agree to the terms: `Automatic`: by going on; `ManualRegistrationOnly`: a box to tick when signing up; `Manual`: a box to tick always.',
  })
  agreeToTermsPolicy: AgreeToTermsPolicy;
  @Nested(() => SignInDto, { description: 'With what people sign in.' }) signIn: SignInDto;
  @Nested(() => SignUpDto, { description: 'What people have to give when they sign up.' }) signUp: SignUpDto;
  @Nested(() => SocialSignInDto, { description: 'How social identities meet accounts.' })
  socialSignIn: SocialSignInDto;
  @ListOf(text({ max: 128 }), {
    max: 100,
    description: 'The social connectors of the sign-in page, in its order.',
  })
  socialSignInConnectorTargets: string[];
  @OneOf(SIGN_IN_MODES, {
    description: '`SignIn`: nobody can sign up; `Register`: nobody can sign in; `SignInAndRegister`: both.',
  })
  signInMode: SignInMode;
  @Text({ nullable: true, description: 'CSS for the pages; `null` for none.' }) customCss: string | null;
  @Json({ description: 'Your own HTML by the path of the page.' }) customContent: Record<string, string>;
  @Nested(() => CustomUiAssetsDto, {
    nullable: true,
    description: 'Your own pages instead of ours; `null` for none.',
  })
  customUiAssets: CustomUiAssetsDto | null;
  @Nested(() => CustomUiCspDto, { description: 'What your own pages may load.' }) customUiCsp: CustomUiCspDto;
  @Nested(() => PasswordPolicyDto, { description: 'What passwords have to be like.' })
  passwordPolicy: PasswordPolicyDto;
  @Nested(() => MfaDto, { description: 'Which second factors there are, and who is asked for one.' })
  mfa: MfaDto;
  @Nested(() => AdaptiveMfaDto, {
    description: 'When a second factor is asked for because a sign-in looks unusual.',
  })
  adaptiveMfa: AdaptiveMfaDto;
  @Flag({ description: 'Whether people with an address of an enterprise connector sign in with that.' })
  singleSignOnEnabled: boolean;
  @Text({ max: 256, nullable: true, description: 'Where people ask for help; `null` for none.' })
  supportEmail: string | null;
  @Text({ max: 2048, nullable: true, description: 'Page where people find help; `null` for none.' })
  supportWebsiteUrl: string | null;
  @Text({
    max: 2048,
    nullable: true,
    description:
      'Where somebody goes who opens a page without having begun to sign in; `null`: a page that says so.',
  })
  unknownSessionRedirectUrl: string | null;
  @Nested(() => CaptchaPolicyDto, { description: 'Whether people have to solve a captcha.' })
  captchaPolicy: CaptchaPolicyDto;
  @Nested(() => SentinelPolicyDto, {
    description: 'After how many failed attempts an account is locked, and for how long.',
  })
  sentinelPolicy: SentinelPolicyDto;
  @Nested(() => VerificationCodePolicyDto, {
    description: 'How long codes are valid, and how often they may be mistyped.',
  })
  verificationCodePolicy: VerificationCodePolicyDto;
  @Nested(() => PasskeySignInDto, { description: 'Whether people can sign in by passkey.' })
  passkeySignIn: PasskeySignInDto;
  @ListOf(nested(() => ProfileFieldDto), {
    max: 100,
    nullable: true,
    description: 'Which fields of the profile people fill in when they sign up; `null`: all that there are.',
  })
  signUpProfileFields: ProfileFieldDto[] | null;
  @Nested(() => PasswordExpirationDto, { description: 'When passwords have to be changed.' })
  passwordExpiration: PasswordExpirationDto;
  @Nested(() => UsernamePolicyDto, { description: 'What usernames have to be like.' })
  usernamePolicy: UsernamePolicyDto;
}

export class SignInExperienceDto extends SharedExperienceDto {
  @Nested(() => EmailBlocklistPolicyDto, { description: 'Which e-mail addresses may not sign up.' })
  emailBlocklistPolicy: EmailBlocklistPolicyDto;
  @ListOf(oneOf(FORGOT_PASSWORD_METHODS), {
    max: 10,
    nullable: true,
    description:
      'How people prove who they are when they forgot the password; `null`: all that connectors allow.',
  })
  forgotPasswordMethods: ForgotPasswordMethod[] | null;
}
