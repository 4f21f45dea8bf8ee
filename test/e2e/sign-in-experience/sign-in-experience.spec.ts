import { beforeAll, describe, expect, it } from 'vitest';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { DEFAULTS } from './fixture.js';

// Without the development mailbox: nothing can be sent.
const server = useServer({ NODE_ENV: 'production' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const EVERYTHING = {
  color: { primaryColor: '#123', isDarkModeEnabled: true, darkPrimaryColor: '#abCDef' },
  branding: { logoUrl: 'https://example.com/logo.svg', favicon: 'https://example.com/icon.png' },
  hideLogtoBranding: false,
  languageInfo: { autoDetect: false, fallbackLanguage: 'zh-CN' },
  termsOfUseUrl: 'https://example.com/terms',
  privacyPolicyUrl: 'https://example.com/privacy',
  agreeToTermsPolicy: 'ManualRegistrationOnly',
  signIn: {
    methods: [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
      { identifier: 'email', password: true, verificationCode: false, isPasswordPrimary: true },
    ],
  },
  signUp: {
    identifiers: ['email'],
    password: true,
    verify: false,
    secondaryIdentifiers: [{ identifier: 'username' }, { identifier: 'phone', verify: false }],
  },
  socialSignIn: { automaticAccountLinking: true, skipRequiredIdentifiers: true },
  signInMode: 'SignIn',
  customCss: 'body { color: red }',
  customContent: { '/sign-in': '<p>Hello</p>' },
  customUiAssets: { id: 'assets', createdAt: 1_700_000_000_000 },
  customUiCsp: { scriptSrc: [] },
  passwordPolicy: { length: { min: 12 }, rejects: { words: ['acme'], pwned: false } },
  mfa: { factors: [], policy: 'NoPrompt', organizationRequiredMfaPolicy: 'Mandatory' },
  adaptiveMfa: { enabled: false },
  singleSignOnEnabled: true,
  supportEmail: 'help@example.com',
  supportWebsiteUrl: 'https://example.com/help',
  unknownSessionRedirectUrl: 'https://example.com/start',
  captchaPolicy: { enabled: false },
  sentinelPolicy: { maxAttempts: 5, lockoutDuration: 10 },
  emailBlocklistPolicy: { blockSubaddressing: true, customBlocklist: ['@example.net', 'a*@example.org'] },
  verificationCodePolicy: { expirationDuration: 120, maxRetryAttempts: 3 },
  passkeySignIn: { enabled: true },
  passwordExpiration: { enabled: false },
  usernamePolicy: {
    caseSensitive: true,
    minLength: 3,
    maxLength: 20,
    allowedChars: { lowercase: true, uppercase: false, numbers: true, underscore: false },
  },
};

describe('the sign-in experience', () => {
  it('has its defaults where nothing is stored, and is changed for one tenant alone', async () => {
    expect((await api.get('/sign-in-exp')).body).toEqual({ tenantId: 'default', ...DEFAULTS });
    const changed = await api.patch('/sign-in-exp', EVERYTHING);
    expect([changed.status, changed.body]).toEqual([
      200,
      { tenantId: 'default', ...DEFAULTS, ...EVERYTHING },
    ]);
    expect((await api.get('/sign-in-exp')).body).toEqual(changed.body);
    expect((await other.get('/sign-in-exp')).body).toEqual({ tenantId: server.other.id, ...DEFAULTS });
  });

  it('keeps what is not named, and replaces what is named as a whole', async () => {
    await other.patch('/sign-in-exp', { passwordPolicy: { length: { min: 10 } }, signInMode: 'SignIn' });
    const { status, body } = await other.patch('/sign-in-exp?removeUnusedDemoSocialConnector=true', {
      tenantId: 'nobody',
      passwordPolicy: { characterTypes: { min: 2 } },
    });
    expect([status, body]).toEqual([
      200,
      {
        tenantId: server.other.id,
        ...DEFAULTS,
        signInMode: 'SignIn',
        passwordPolicy: { characterTypes: { min: 2 } },
      },
    ]);
  });

  it('takes an empty text for none', async () => {
    const texts = ['termsOfUseUrl', 'privacyPolicyUrl', 'supportEmail', 'supportWebsiteUrl', 'customCss'];
    const none = Object.fromEntries(texts.map((key) => [key, null]));
    await api.patch('/sign-in-exp', { ...EVERYTHING });
    const empty = Object.fromEntries(texts.map((key) => [key, '']));
    expect((await api.patch('/sign-in-exp', empty)).body).toMatchObject(none);
  });

  it('is known to sign-in with every default applied', async () => {
    await api.patch('/sign-in-exp', { passwordPolicy: { length: { min: 12 } } });
    const settings = await TenantContext.run('default', () => server.app.get(SignInExperiences).get());
    expect(settings).toMatchObject({
      passwordPolicy: {
        length: { min: 12, max: 256 },
        characterTypes: { min: 1 },
        rejects: { pwned: true, repetitionAndSequence: true, userInfo: true, words: [] },
      },
    });
  });

  it('is not changed where one of several settings is refused', async () => {
    const before = (await other.get('/sign-in-exp')).body;
    const answer = await other.patch('/sign-in-exp', {
      signInMode: 'Register',
      passwordPolicy: { length: { min: 20 } },
      mfa: { factors: ['BackupCode'], policy: 'Mandatory' },
    });
    expect(refusal(answer)).toEqual([400, 'sign_in_experiences.backup_code_cannot_be_enabled_alone']);
    expect((await other.get('/sign-in-exp')).body).toEqual(before);
  });

  it('loses nothing when several change it at once', async () => {
    const texts = ['termsOfUseUrl', 'privacyPolicyUrl', 'supportWebsiteUrl', 'unknownSessionRedirectUrl'];
    const url = 'https://example.com/race';
    await Promise.all(texts.map((key) => other.patch('/sign-in-exp', { [key]: url })));
    const all = Object.fromEntries(texts.map((key) => [key, url]));
    expect((await other.get('/sign-in-exp')).body).toMatchObject(all);
  });
});

const EMAIL_BY_CODE = {
  identifier: 'email',
  password: false,
  verificationCode: true,
  isPasswordPrimary: false,
};

describe('a change of the sign-in experience', () => {
  const code = (name: string) => `sign_in_experiences.${name}`;

  it.each([
    [{ hideLogtoBranding: true }, 400, 'request.invalid_input'],
    [{ customUiCsp: { scriptSrc: ['https://example.com'] } }, 400, 'request.invalid_input'],
    [{ emailBlocklistPolicy: { blockDisposableAddresses: true } }, 400, 'request.invalid_input'],
    [{ captchaPolicy: { enabled: true } }, 400, 'request.invalid_input'],
    [{ signUpProfileFields: [{ name: 'a' }, { name: 'a' }] }, 400, 'request.invalid_input'],
    [
      { languageInfo: { autoDetect: true, fallbackLanguage: 'sv' } },
      400,
      code('unsupported_default_language'),
    ],
    [{ signIn: { methods: [EMAIL_BY_CODE] } }, 400, code('enabled_connector_not_found')],
    [
      { signUp: { identifiers: ['phone'], password: true, verify: true } },
      400,
      code('enabled_connector_not_found'),
    ],
    [
      { forgotPasswordMethods: ['EmailVerificationCode'] },
      400,
      code('forgot_password_method_requires_connector'),
    ],
    [
      { passwordExpiration: { enabled: true, validPeriodDays: 0 } },
      422,
      code('password_expiration_invalid_period_days'),
    ],
    [
      { passwordExpiration: { enabled: true, validPeriodDays: 90 } },
      422,
      code('password_expiration_requires_forgot_password'),
    ],
    [
      { emailBlocklistPolicy: { customBlocklist: ['example.com'] } },
      400,
      code('invalid_custom_email_blocklist_format'),
    ],
  ])('%j is refused: %i %s', async (changes, status, expected) => {
    expect(refusal(await api.patch('/sign-in-exp', changes))).toEqual([status, expected]);
  });

  it.each([
    [{ color: { primaryColor: '#61F6' } }],
    [{ color: { primaryColor: '#123456' } }],
    [{ mfa: { factors: [] } }],
    [{ signUp: { identifiers: [] } }],
    [{ signIn: {} }],
    [{ signInMode: 'Nobody' }],
    [{ termsOfUseUrl: 'no url' }],
    [{ unknownSessionRedirectUrl: 'javascript:alert(1)' }],
    [{ termsOfUseUrl: 'data:text/html,<script>alert(1)</script>' }],
    [{ privacyPolicyUrl: 'blob:https://example.com/1' }],
    [{ supportWebsiteUrl: 'ftp://example.com' }],
    [{ branding: { logoUrl: 'data:image/svg+xml,<svg/>' } }],
    [{ supportEmail: 'no address' }],
    [{ customCss: 'x'.repeat(65_536) }],
    [{ customContent: { '/sign-in': 1 } }],
    [{ customContent: { '/sign-in': 'x'.repeat(65_536) } }],
    [{ verificationCodePolicy: { expirationDuration: 59 } }],
    [{ verificationCodePolicy: { maxRetryAttempts: 101 } }],
    [{ passwordPolicy: { length: { min: 257 } } }],
    [{ passwordPolicy: { characterTypes: { min: 5 } } }],
    [{ usernamePolicy: { minLength: 0 } }],
    [{ languageInfo: { autoDetect: true, fallbackLanguage: 'xx' } }],
  ])('%j is no input', async (changes) => {
    expect(refusal(await api.patch('/sign-in-exp', changes))).toEqual([400, 'guard.invalid_input']);
  });

  it('leaves out targets that no connector has, unknown profile fields, and what is named twice', async () => {
    const { body } = await api.patch('/sign-in-exp', {
      socialSignInConnectorTargets: ['github'],
      signUpProfileFields: [{ name: 'hobby' }],
      emailBlocklistPolicy: { customAllowlist: ['a@example.com', 'a@example.com'] },
    });
    expect(body).toMatchObject({
      socialSignInConnectorTargets: [],
      signUpProfileFields: [],
      emailBlocklistPolicy: { customAllowlist: ['a@example.com'] },
    });
  });
});
