import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { experience } from '../settings.js';
import { call } from './client.js';
import type { Identifier, Verified } from './experience.js';

export type Factor = (typeof experience.mfa.factors)[number];

/** A secret for an authenticator app, as text and as a picture. */
export interface NewTotp extends Verified {
  readonly secret: string;
  /** A data URL. */
  readonly secretQrCode: string;
}

export interface NewBackupCodes extends Verified {
  readonly codes: readonly string[];
}

interface NewPasskey extends Verified {
  readonly registrationOptions: PublicKeyCredentialCreationOptionsJSON;
}

interface AskedPasskey {
  readonly authenticationOptions: PublicKeyCredentialRequestOptionsJSON;
}

/** What can be answered about second factors instead of setting one up. */
export type MfaAnswer = 'mfa-enabled' | 'mfa-skipped' | 'mfa-suggestion-skipped' | 'passkey-skipped';

const VERIFICATION = 'experience/verification';

export const createTotp = () => call<NewTotp>('POST', `${VERIFICATION}/totp/secret`);

/** Without an id the code is of the app that the user has. */
export const verifyTotp = (code: string, verificationId?: string) =>
  call<Verified>('POST', `${VERIFICATION}/totp/verify`, { code, verificationId });

export const createBackupCodes = () => call<NewBackupCodes>('POST', `${VERIFICATION}/backup-code/generate`);

export const verifyBackupCode = (code: string) =>
  call<Verified>('POST', `${VERIFICATION}/backup-code/verify`, { code });

export const requestMfaCode = (identifierType: 'email' | 'phone') =>
  call<Verified>('POST', `${VERIFICATION}/mfa-verification-code`, { identifierType });

export const verifyMfaCode = (
  identifierType: 'email' | 'phone',
  { verificationId }: Verified,
  code: string,
) =>
  call<Verified>('POST', `${VERIFICATION}/mfa-verification-code/verify`, {
    identifierType,
    verificationId,
    code,
  });

export const requestNewPasskey = () => call<NewPasskey>('POST', `${VERIFICATION}/web-authn/registration`);

export const verifyNewPasskey = ({ verificationId }: Verified, passkey: RegistrationResponseJSON) =>
  call<Verified>('POST', `${VERIFICATION}/web-authn/registration/verify`, {
    verificationId,
    payload: payloadOf(passkey),
  });

export const requestPasskey = () =>
  call<AskedPasskey & Verified>('POST', `${VERIFICATION}/web-authn/authentication`);

export const verifyPasskey = ({ verificationId }: Verified, passkey: AuthenticationResponseJSON) =>
  call<Verified>('POST', `${VERIFICATION}/web-authn/authentication/verify`, {
    verificationId,
    payload: payloadOf(passkey),
  });

/** Of somebody who has said who they are. */
export const requestSignInPasskey = (identifier: Identifier) =>
  call<AskedPasskey & Verified>('POST', `${VERIFICATION}/sign-in-passkey/authentication`, { identifier });

/** Of whoever has one; asked for before anything is begun. */
export const requestAnyPasskey = () =>
  call<AskedPasskey>('POST', 'experience/preflight/sign-in-passkey/authentication');

export const verifySignInPasskey = (passkey: AuthenticationResponseJSON, verificationId?: string) =>
  call<Verified>('POST', `${VERIFICATION}/sign-in-passkey/authentication/verify`, {
    verificationId,
    payload: payloadOf(passkey),
  });

export const bindFactor = (type: Factor, { verificationId }: Verified) =>
  call('POST', 'experience/profile/mfa', { type, verificationId });

export const bindPasskey = ({ verificationId }: Verified) =>
  call('POST', 'experience/profile/mfa/passkey', { verificationId });

export const answerMfa = (answer: MfaAnswer) => call('POST', `experience/profile/mfa/${answer}`);

/** The API names the kind of factor where the platform names the kind of credential. */
const payloadOf = (passkey: object): object => ({ ...passkey, type: 'WebAuthn' });
