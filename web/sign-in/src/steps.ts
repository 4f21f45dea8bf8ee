import type { ComponentType } from 'preact';
import { Callback } from './steps/callback.js';
import { Consent } from './steps/consent.js';
import { Continue, RegisterPassword } from './steps/continue.js';
import { CreatePasskey } from './steps/create-passkey.js';
import { Device } from './steps/device.js';
import { Direct, Landing } from './steps/direct.js';
import { ForgotPassword } from './steps/forgot-password.js';
import { InvitationPage } from './steps/invitation.js';
import { MfaBinding } from './steps/mfa-binding.js';
import { MfaOnboarding } from './steps/mfa-onboarding.js';
import { MfaVerification } from './steps/mfa-verification.js';
import { DeviceSuccess, NotFound, Suspended, UnknownSession } from './steps/notices.js';
import { OneTimeToken, OneTimeTokenError } from './steps/one-time-token.js';
import { Passkey } from './steps/passkey.js';
import { Password } from './steps/password.js';
import { RefusedAssertion } from './steps/refused-assertion.js';
import { Register } from './steps/register.js';
import { ResetPassword } from './steps/reset-password.js';
import { SignIn } from './steps/sign-in.js';
import { SingleSignOn } from './steps/single-sign-on.js';
import { SocialLink, SocialRegister } from './steps/social-account.js';
import { SwitchAccount } from './steps/switch-account.js';
import {
  ContinueCode,
  ForgotPasswordCode,
  MfaBindingCode,
  RegisterCode,
  SignInCode,
} from './steps/verification-code.js';
import { VerificationMethods } from './steps/verification-methods.js';

type Show = ComponentType<{ readonly part: string }>;

/** Every page by its path; `*` stands for the rest of it, which the page gets as `part`. */
const STEPS: Readonly<Record<string, Show>> = {
  '/': SignIn,
  '/sign-in': SignIn,
  '/sign-in/password': Password,
  '/sign-in/passkey': Passkey,
  '/sign-in/verification-methods': VerificationMethods,
  '/sign-in/verification-code': SignInCode,
  '/identifier-sign-in': SignIn,
  '/single-sign-on': SingleSignOn,
  '/single-sign-on/*': SingleSignOn,
  '/direct/*': Direct,
  '/callback/*': Callback,
  '/social/landing/*': Landing,
  '/social/link/*': SocialLink,
  '/social/register/*': SocialRegister,
  // What is posted there and refused is answered by a page.
  '/api/authn/*': RefusedAssertion,
  '/register': Register,
  '/register/password': RegisterPassword,
  '/register/verification-code': RegisterCode,
  '/identifier-register': Register,
  '/forgot-password': ForgotPassword,
  '/forgot-password/verification-code': ForgotPasswordCode,
  '/forgot-password/reset': ResetPassword,
  '/reset-password': ForgotPassword,
  '/continue/*': Continue,
  '/continue/verification-code': ContinueCode,
  '/mfa-verification': MfaVerification,
  '/mfa-verification/*': MfaVerification,
  '/mfa-onboarding': MfaOnboarding,
  '/mfa-binding': MfaBinding,
  '/mfa-binding/*': MfaBinding,
  '/mfa-binding/verification-code': MfaBindingCode,
  '/create-passkey': CreatePasskey,
  '/one-time-token': OneTimeToken,
  '/one-time-token/error': OneTimeTokenError,
  '/switch-account': SwitchAccount,
  '/invitation': InvitationPage,
  '/consent': Consent,
  '/device': Device,
  '/device/success': DeviceSuccess,
  '/unknown-session': UnknownSession,
  '/account-suspended': Suspended,
};

/** The page at a path. */
export function stepAt(path: string): { readonly show: Show; readonly part: string } {
  const exact = Object.hasOwn(STEPS, path) ? STEPS[path] : undefined;
  if (exact) return { show: exact, part: '' };
  // The longest first: a page of `/social/link` is no page of `/social`.
  const parts = path.split('/');
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const show = STEPS[`${parts.slice(0, length).join('/')}/*`];
    if (show) return { show, part: parts.slice(length).join('/') };
  }
  return { show: NotFound, part: '' };
}
