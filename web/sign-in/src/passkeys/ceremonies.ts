import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { Remark } from '../form/problem.js';
import type { PhraseKey } from '../i18n.js';

/** Loaded where somebody uses a passkey, so that the first page does without. */
const library = () => import('@simplewebauthn/browser');

export const arePasskeysSupported = (): boolean => typeof PublicKeyCredential === 'function';

/** Asks the browser for a new passkey. Throws a `Remark` where there is none in the end. */
export async function makePasskey(
  optionsJSON: PublicKeyCredentialCreationOptionsJSON,
): Promise<RegistrationResponseJSON> {
  const { startRegistration } = await library();
  return startRegistration({ optionsJSON }).catch(remark);
}

/** Asks the browser for a passkey. Throws a `Remark` where none is used in the end. */
export async function askForPasskey(
  optionsJSON: PublicKeyCredentialRequestOptionsJSON,
): Promise<AuthenticationResponseJSON> {
  const { startAuthentication } = await library();
  return startAuthentication({ optionsJSON }).catch(remark);
}

/** Has the browser offer passkeys where a name is typed in, and waits until one is chosen. Asking for one in another way ends it. */
export async function passkeyFilledIn(
  request: () => Promise<{ readonly authenticationOptions: PublicKeyCredentialRequestOptionsJSON }>,
): Promise<AuthenticationResponseJSON> {
  const { startAuthentication, browserSupportsWebAuthnAutofill } = await library();
  if (!(await browserSupportsWebAuthnAutofill())) throw new Error('The browser fills in no passkeys');
  const { authenticationOptions: optionsJSON } = await request();
  return startAuthentication({ optionsJSON, useBrowserAutofill: true });
}

/** By the names of Web Authentication, Level 3, §5.1.3 and §5.1.4. To close the browser's dialog is no failure. */
const REMARKS: Readonly<Record<string, PhraseKey>> = {
  NotAllowedError: 'mfa.passkey_cancelled',
  AbortError: 'mfa.passkey_cancelled',
  InvalidStateError: 'mfa.passkey_exists',
};

function remark(error: unknown): never {
  const name = error instanceof Error ? error.name : '';
  throw new Remark(REMARKS[name] ?? 'code.session.mfa.webauthn_verification_failed');
}
