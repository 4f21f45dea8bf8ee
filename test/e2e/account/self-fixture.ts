import { VerificationRecords } from '#src/account/records/verification-records.js';
import type { RecordContents, RecordType } from '#src/account/records/verification-record.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { ApiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { type AccountClient, signInTo } from './fixture.js';

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
