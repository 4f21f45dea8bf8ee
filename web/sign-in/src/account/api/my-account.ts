import { isRefusal, type Method, request } from '../../api/client.js';
import { provider } from '../oidc/provider.js';
import { organizationToken } from '../oidc/tokens.js';
import { proofHeader, prove } from '../proof/proof.js';
import type { Account } from './account.js';
import { callWithToken } from './token-call.js';
import type { Address } from './verifications.js';

export interface EnrolledFactor {
  readonly id: string;
  readonly type: 'Totp' | 'WebAuthn' | 'BackupCode';
  readonly createdAt: string;
  readonly lastUsedAt?: string;
  readonly name?: string;
  readonly agent?: string;
  readonly remainCodes?: number;
}

export interface Session {
  readonly payload: { readonly uid: string; readonly loginTs: number };
  readonly lastSubmission: {
    readonly signInContext?: Readonly<Record<string, string>>;
  } | null;
  readonly isCurrent: boolean;
}

export interface Grant {
  readonly id: string;
  readonly application: { readonly id: string; readonly name: string };
}

export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** Calls the Account API; where it wants to know that it is its user who does this, they are asked. */
async function call<Answer = undefined>(method: Method, path: string, body?: object): Promise<Answer> {
  const attempt = (): Promise<Answer> => callWithToken(method, `/api/my-account${path}`, body, proofHeader());
  try {
    return await attempt();
  } catch (error) {
    if (!isRefusal(error, 'verification_record.permission_denied')) throw error;
    await prove();
    return attempt();
  }
}

/** Lets pass that something is gone which was to go. */
const unless =
  (code: string) =>
  (error: unknown): void => {
    if (!isRefusal(error, code)) throw error;
  };

export const update = (changes: Partial<Pick<Account, 'name' | 'avatar' | 'username'>>) =>
  call('PATCH', '', changes);

export const setPassword = (password: string) => call('POST', '/password', { password });

export const setAddress = ({ type, value }: Address, newIdentifierVerificationRecordId: string) =>
  call('POST', `/primary-${type}`, { [type]: value, newIdentifierVerificationRecordId });

export const removeAddress = (type: Address['type']) => call('DELETE', `/primary-${type}`);

const IDENTITIES = '/identities';

export const addIdentity = (newIdentifierVerificationRecordId: string) =>
  call('POST', IDENTITIES, { newIdentifierVerificationRecordId });

/** One that is gone already is no failure. */
export const removeIdentity = (target: string) =>
  call('DELETE', `${IDENTITIES}/${encodeURIComponent(target)}`).catch(unless('user.identity_not_exist'));

const FACTORS = '/mfa-verifications';

export const listFactors = () => call<readonly EnrolledFactor[]>('GET', FACTORS);

export const newTotpSecret = () =>
  call<{ readonly secret: string }>('POST', `${FACTORS}/totp-secret/generate`);

/** In the place of the one that there is, if there is one. */
export const setTotp = (secret: string, code: string) => call('PUT', `${FACTORS}/totp`, { secret, code });

export const newBackupCodes = () =>
  call<{ readonly codes: readonly string[] }>('POST', `${FACTORS}/backup-codes/generate`);

export const addBackupCodes = (codes: readonly string[]) =>
  call('POST', FACTORS, { type: 'BackupCode', codes });

export const addPasskey = (newIdentifierVerificationRecordId: string, name: string) =>
  call('POST', FACTORS, { type: 'WebAuthn', newIdentifierVerificationRecordId, name });

export const renamePasskey = (id: string, name: string) => call('PATCH', `${FACTORS}/${id}/name`, { name });

export const removeFactor = (id: string) => call('DELETE', `${FACTORS}/${id}`);

export const listSessions = async () =>
  (await call<{ readonly sessions: readonly Session[] }>('GET', '/sessions')).sessions;

/** One that has ended already is no failure: of several, one may have before another try. */
export const endSession = (uid: string) =>
  call('DELETE', `/sessions/${uid}`).catch(unless('oidc.session_not_found'));

export const listGrants = async () =>
  (await call<{ readonly grants: readonly Grant[] }>('GET', '/grants')).grants;

/** As with sessions. */
export const revokeGrant = (id: string) =>
  call('DELETE', `/grants/${id}`).catch(unless('oidc.invalid_grant'));

export const listOrganizations = async (): Promise<readonly Organization[]> => {
  const { organization_data = [] } = await callWithToken<{ organization_data?: readonly Organization[] }>(
    'GET',
    provider.userinfo_endpoint,
  );
  return organization_data;
};

export const leaveOrganization = async (id: string): Promise<void> =>
  request('/api/my-organization/membership', 'DELETE', undefined, {
    Authorization: `Bearer ${await organizationToken(id)}`,
  });
