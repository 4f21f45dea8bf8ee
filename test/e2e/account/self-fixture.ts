import { beforeAll } from 'vitest';
import { VerificationRecords } from '#src/account/records/verification-records.js';
import type { RecordContents, RecordType } from '#src/account/records/verification-record.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiAnswer, type ApiClient, apiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { type TestApp, type TestTenant, useServer } from '../../support/test-app.js';
import { SoftwarePasskey } from '../../support/software-authenticator.js';
import { type AccountClient, addBrowsedClient, openAccountCenter, signInTo } from './fixture.js';

export interface SignedIn extends AccountClient {
  readonly userId: string;
  readonly sessionUid: string;
}

const uidsOf = async (api: ApiClient, userId: string): Promise<string[]> => {
  const { body } = await api.get(`/users/${userId}/sessions`);
  const { sessions } = body as { sessions: readonly { payload: { uid: string } }[] };
  return sessions.map(({ payload }) => payload.uid);
};

/** Signs a user in, a new one by default, in a browser of its own. */
export async function signedInTo(
  server: TestApp,
  { tenant, api }: { tenant: TestTenant; api: ApiClient },
  of: { client: BrowsedClient; userId?: string; scope?: string },
): Promise<SignedIn> {
  const userId = of.userId ?? (await addPerson(tenant)).id;
  const before = await uidsOf(api, userId);
  const account = await signInTo(server, tenant, { ...of, userId });
  const [sessionUid = ''] = (await uidsOf(api, userId)).filter((uid) => !before.includes(uid));
  return Object.assign(account, { userId, sessionUid });
}

export interface Accounts {
  readonly server: TestApp;
  /** Of the default tenant, as are the rest. */
  readonly api: ApiClient;
  readonly client: BrowsedClient;
  /** Signs a user in, a new one by default. */
  signIn(of?: { client?: BrowsedClient; userId?: string; scope?: string }): Promise<SignedIn>;
}

/** A server whose default tenant lets users change all of their account, in an application of its own. */
export function useAccounts(settings?: Record<string, string>): Accounts {
  const server = useServer(settings);
  const [api, client] = [{} as ApiClient, {} as BrowsedClient];
  beforeAll(async () => {
    Object.assign(api, await apiClient(server.tenant));
    await openAccountCenter(api);
    Object.assign(client, await addBrowsedClient(server.tenant));
  });
  return {
    server,
    api,
    client,
    signIn: (of) => signedInTo(server, { tenant: server.tenant, api }, { client, ...of }),
  };
}

/** Makes a record of a user in a session, as if it was verified just now. */
export const verifiedRecord = <Type extends RecordType>(
  { app }: TestApp,
  { userId, sessionUid }: Pick<SignedIn, 'userId' | 'sessionUid'>,
  type: Type,
  content: RecordContents[Type],
): Promise<string> =>
  TenantContext.run('default', async () => {
    const actor = { id: userId, sessionUid } as never;
    const record = await app.get(VerificationRecords).create({ actor }, type, content, { isVerified: true });
    return record.id;
  });

/** A proof of identity. */
export const proofOf = (server: TestApp, account: Pick<SignedIn, 'userId' | 'sessionUid'>): Promise<string> =>
  verifiedRecord(server, account, 'Password', {});

export const FACTORS = '/my-account/mfa-verifications';

/** Lets users set up every factor that is stored. */
export async function offerFactors(api: ApiClient): Promise<void> {
  const mfa = { policy: 'UserControlled', factors: ['Totp', 'WebAuthn', 'BackupCode'] };
  const { status } = await api.patch('/sign-in-exp', { mfa });
  if (status !== 200) throw new Error(`no factor is offered: ${status}`);
}

export const addTotp = (
  account: AccountClient,
  verificationId: string,
  more: object = {},
): Promise<ApiAnswer> =>
  account.call('POST', FACTORS, {
    body: { type: 'Totp', secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', ...more },
    verificationId,
  });

/** Has options made, and answers them; both answers. */
export async function registerPasskey(
  account: AccountClient,
  origin = account.tenant.baseUrl,
  { id, padding }: { readonly id?: string; readonly padding?: number } = {},
): Promise<{ readonly recordId: string; readonly verify: () => Promise<ApiAnswer> }> {
  const begun = await account.call('POST', '/verifications/web-authn/registration');
  if (begun.status !== 200) throw new Error(`${begun.status} ${JSON.stringify(begun.body)}`);
  const { verificationRecordId: recordId, registrationOptions: options } = begun.body as {
    verificationRecordId: string;
    registrationOptions: { challenge: string; rp: { id: string } };
  };
  const payload = new SoftwarePasskey(options.rp.id, id, padding).registration(options, { origin });
  const body = { verificationRecordId: recordId, payload };
  return {
    recordId,
    verify: () => account.call('POST', '/verifications/web-authn/registration/verify', { body }),
  };
}

interface ListedFactor {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly remainCodes?: number;
}

export const factorsOf = async (account: AccountClient): Promise<readonly ListedFactor[]> =>
  (await account.call('GET', FACTORS)).body as readonly ListedFactor[];

/** Makes a passkey a factor; its id. */
export async function addPasskey(account: AccountClient, verificationId: string): Promise<string> {
  const { recordId, verify } = await registerPasskey(account);
  await verify();
  const { status } = await account.call('POST', FACTORS, {
    body: { type: 'WebAuthn', newIdentifierVerificationRecordId: recordId, name: 'Phone' },
    verificationId,
  });
  if (status !== 204) throw new Error(`the passkey is refused: ${status}`);
  const passkey = (await factorsOf(account)).findLast(({ type }) => type === 'WebAuthn');
  return passkey?.id ?? '';
}

interface ListedSession {
  readonly isCurrent: boolean;
  readonly payload: {
    readonly uid: string;
    readonly jti: string;
    readonly authorizations: Record<string, { grantId: string }>;
  };
}

export async function sessionsOf(account: AccountClient, verificationId: string) {
  const { body } = await account.call('GET', '/my-account/sessions', { verificationId });
  return (body as { sessions: readonly ListedSession[] }).sessions;
}

/** Ids of a session of the account, and of the grant in it. */
export async function firstSession(account: AccountClient, verificationId: string) {
  const [session] = await sessionsOf(account, verificationId);
  const [authorization] = Object.values(session?.payload.authorizations ?? {});
  return { uid: session?.payload.uid ?? '', grantId: authorization?.grantId ?? '' };
}
