import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import type { StoredExperienceDto } from './stored-experience.dto.js';

const DEFAULT_EXPERIENCE: Required<StoredExperienceDto> = {
  color: { primaryColor: '#6139F6', isDarkModeEnabled: false, darkPrimaryColor: '#8768F8' },
  branding: {},
  hideLogtoBranding: false,
  languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
  termsOfUseUrl: null,
  privacyPolicyUrl: null,
  agreeToTermsPolicy: 'Automatic',
  signIn: {
    methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }],
  },
  signUp: { identifiers: ['username'], password: true, verify: false },
  socialSignIn: {},
  socialSignInConnectorTargets: [],
  signInMode: 'SignInAndRegister',
  customCss: null,
  customContent: {},
  customUiAssets: null,
  customUiCsp: {},
  mfa: { factors: [], policy: 'UserControlled' },
  adaptiveMfa: {},
  singleSignOnEnabled: false,
  supportEmail: null,
  supportWebsiteUrl: null,
  unknownSessionRedirectUrl: null,
  captchaPolicy: {},
  emailBlocklistPolicy: {},
  forgotPasswordMethods: [],
  passkeySignIn: {},
  signUpProfileFields: null,
};

/** What holds where a tenant has set nothing. Nobody makes themselves an operator: in `admin` there is no signing up. */
export const defaultExperience = (tenantId: string): Required<StoredExperienceDto> =>
  tenantId === ADMIN_TENANT ? { ...DEFAULT_EXPERIENCE, signInMode: 'SignIn' } : DEFAULT_EXPERIENCE;
