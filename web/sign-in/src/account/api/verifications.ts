import type { Identifier } from '../../api/experience.js';
import { callWithToken } from './token-call.js';

/** What shows for a while that its user has proved something. */
export interface VerificationRecord {
  readonly verificationRecordId: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export type Address = Identifier & { readonly type: 'email' | 'phone' };

const PATH = '/api/verifications';

export const verifyPassword = (password: string) =>
  callWithToken<VerificationRecord>('POST', `${PATH}/password`, { password });

/** To an address of the account, or to one that is to be its. */
export const requestCode = (identifier: Address) =>
  callWithToken<VerificationRecord>('POST', `${PATH}/verification-code`, {
    identifier,
    templateType: 'UserPermissionValidation',
  });

export const verifyCode = (identifier: Address, verificationId: string, code: string) =>
  callWithToken('POST', `${PATH}/verification-code/verify`, { identifier, verificationId, code });

export const requestRegistration = () =>
  callWithToken<VerificationRecord & { readonly registrationOptions: object }>(
    'POST',
    `${PATH}/web-authn/registration`,
  );

export const verifyRegistration = (verificationRecordId: string, payload: object) =>
  callWithToken('POST', `${PATH}/web-authn/registration/verify`, { verificationRecordId, payload });

/** Where to send somebody who is to show that an account with a provider is theirs. */
export const requestSocial = (connectorId: string, state: string, redirectUri: string) =>
  callWithToken<VerificationRecord & { readonly authorizationUri: string }>('POST', `${PATH}/social`, {
    connectorId,
    state,
    redirectUri,
  });

export const verifySocial = (verificationRecordId: string, connectorData: Readonly<Record<string, string>>) =>
  callWithToken('POST', `${PATH}/social/verify`, { verificationRecordId, connectorData });
