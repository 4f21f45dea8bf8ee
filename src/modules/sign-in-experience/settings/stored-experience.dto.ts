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
import { CaptchaPolicyDto, EmailBlocklistPolicyDto } from './protection.dto.js';

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
  @Nested(() => ColorDto, { ...GIVEN, description: 'Colours of the pages. Replaced as a whole.' })
  color?: ColorDto;
  @Nested(() => BrandingDto, { ...GIVEN, description: 'Pictures on the pages. Replaced as a whole.' })
  branding?: BrandingDto;
  @Flag({ optional: true, description: 'Cannot be switched on: there is nothing to hide.' })
  hideLogtoBranding?: boolean;
  @Nested(() => LanguageInfoDto, {
    ...GIVEN,
    description: 'The languages of pages and messages. Replaced as a whole.',
  })
  languageInfo?: LanguageInfoDto;
  @WebUrl({ ...OR_NULL, description: 'URL of the terms that people agree to; `null` removes it.' })
  termsOfUseUrl?: string | null;
  @WebUrl({ ...OR_NULL, description: 'URL of the privacy policy; `null` removes it.' }) privacyPolicyUrl?:
    string | null;
  @OneOf(AGREE_TO_TERMS_POLICIES, {
    optional: true,
    description:
      'When pages ask to agree to the terms: `Automatic`: by going on; `ManualRegistrationOnly`: a box to tick when signing up; `Manual`: a box to tick always.',
  })
  agreeToTermsPolicy?: AgreeToTermsPolicy;
  @Nested(() => SignInDto, { ...GIVEN, description: 'With what people sign in. Replaced as a whole.' })
  signIn?: SignInDto;
  @Nested(() => SignUpDto, {
    ...GIVEN,
    description: 'What people have to give when they sign up. Replaced as a whole.',
  })
  signUp?: SignUpDto;
  @Nested(() => SocialSignInDto, {
    ...GIVEN,
    description: 'How social identities meet accounts. Replaced as a whole.',
  })
  socialSignIn?: SocialSignInDto;
  @ListOf(text({ max: 128 }), {
    max: 100,
    optional: true,
    description:
      'The social connectors of the sign-in page, in its order. Targets that no connector has are left out.',
  })
  socialSignInConnectorTargets?: string[];
  @OneOf(SIGN_IN_MODES, {
    ...GIVEN,
    description: '`SignIn`: nobody can sign up; `Register`: nobody can sign in; `SignInAndRegister`: both.',
  })
  signInMode?: SignInMode;
  @Text({ ...OR_NULL, description: 'CSS for the pages; `null` removes it.' }) customCss?: string | null;
  @TextMap({
    maxBytes: CUSTOM_CONTENT_BYTES,
    optional: true,
    description: 'Your own HTML by the path of the page.',
  })
  customContent?: Record<string, string>;
  @Nested(() => CustomUiAssetsDto, {
    ...OR_NULL,
    description: 'Your own pages instead of ours; `null` for ours.',
  })
  customUiAssets?: CustomUiAssetsDto | null;
  @Nested(() => CustomUiCspDto, { optional: true, description: 'Cannot be set.' })
  customUiCsp?: CustomUiCspDto;
  @Nested(() => MfaDto, {
    ...GIVEN,
    description: 'Which second factors there are, and who is asked for one. Replaced as a whole.',
  })
  mfa?: MfaDto;
  @Nested(() => AdaptiveMfaDto, {
    ...GIVEN,
    description: 'When a second factor is asked for because a sign-in looks unusual.',
  })
  adaptiveMfa?: AdaptiveMfaDto;
  @Flag({
    ...GIVEN,
    description: 'Whether people with an address of an enterprise connector sign in with that.',
  })
  singleSignOnEnabled?: boolean;
  @Text({
    ...OR_NULL,
    max: 256,
    pattern: EMAIL,
    description: 'Where people ask for help; `null` removes it.',
  })
  supportEmail?: string | null;
  @WebUrl({ ...OR_NULL, description: 'Page where people find help; `null` removes it.' }) supportWebsiteUrl?:
    string | null;
  @WebUrl({
    ...OR_NULL,
    description:
      'Where somebody goes who opens a page without having begun to sign in; `null`: a page that says so.',
  })
  unknownSessionRedirectUrl?: string | null;
  @Nested(() => CaptchaPolicyDto, { ...GIVEN, description: 'Whether people have to solve a captcha.' })
  captchaPolicy?: CaptchaPolicyDto;
  @Nested(() => EmailBlocklistPolicyDto, {
    ...GIVEN,
    description: 'Which e-mail addresses may not sign up. Replaced as a whole.',
  })
  emailBlocklistPolicy?: EmailBlocklistPolicyDto;
  @ListOf(oneOf(FORGOT_PASSWORD_METHODS), {
    max: 10,
    ...OR_NULL,
    description:
      'How people prove who they are when they forgot the password; `null`: all that connectors allow.',
  })
  forgotPasswordMethods?: ForgotPasswordMethod[] | null;
  @Nested(() => PasskeySignInDto, {
    ...GIVEN,
    description: 'Whether people can sign in by passkey. Replaced as a whole.',
  })
  passkeySignIn?: PasskeySignInDto;
  @ListOf(nested(() => ProfileFieldDto), {
    max: 100,
    ...OR_NULL,
    description:
      'Which fields of the profile people fill in when they sign up; `null`: all that there are. Unknown ones are left out.',
  })
  signUpProfileFields?: ProfileFieldDto[] | null;
}

export const SIGN_IN_EXPERIENCE_CONFIG = defineTenantConfig('signInExperience', StoredExperienceDto, {
  default: {},
});
