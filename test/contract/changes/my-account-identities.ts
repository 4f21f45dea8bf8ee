import { SealedContent } from '#src/account/records/sealed-content.js';
import { VerificationRecords } from '#src/account/records/verification-records.js';
import { newId } from '#src/kernel/ids.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import type { TestApp } from '../../support/test-app.js';
import { idIn } from './change.js';
import type { AccountChanges, ChangingUser } from './my-account.js';

const IDENTITIES = '/my-account/identities';

/** A provider, and a verification that an account with it is the user's. */
async function verified(server: TestApp, { userId }: ChangingUser, identityId = newId()) {
  const api = await apiClient(server.tenant);
  const target = `idp-${newId()}`;
  const connectorId = await addConnector(api, target);
  const sessions = (await api.get(`/users/${userId}/sessions`)).body as {
    sessions: readonly { payload: { uid: string } }[];
  };
  const actor = { id: userId, sessionUid: sessions.sessions.at(-1)?.payload.uid } as never;
  const id = newId();
  const issued = { tokens: { accessToken: 'one-of-the-provider' }, issuedAt: Date.now() };
  const content = {
    connectorId,
    target,
    userInfo: { id: identityId },
    tokens: TenantContext.run(server.tenant.id, () => server.app.get(SealedContent).seal(issued, id)),
  };
  const records = server.app.get(VerificationRecords);
  await TenantContext.run(server.tenant.id, () =>
    records.create({ actor }, 'Social', content, { id, isVerified: true }),
  );
  return { api, target, identityId, recordId: id };
}

async function addConnector(api: ApiClient, target: string): Promise<string> {
  const made = await api.post('/connectors', {
    connectorId: 'oidc',
    metadata: { target },
    enableTokenStorage: true,
  });
  return idIn(made);
}

/** What users change of the accounts with providers that they sign in with. */
export const myAccountIdentityChanges: AccountChanges = {
  AddUserIdentities: async (user, server) => {
    const { recordId } = await verified(server, user);
    const body = { newIdentifierVerificationRecordId: recordId };
    return user.account.call('POST', IDENTITIES, { body, verificationId: user.verificationId });
  },
  ReplaceMyAccountIdentity: async (user, server) => {
    const { recordId } = await verified(server, user);
    const body = { newIdentifierVerificationRecordId: recordId };
    return user.account.call('PUT', IDENTITIES, { body, verificationId: user.verificationId });
  },
  DeleteIdentity: async (user, server) => {
    const { api, target, identityId } = await verified(server, user);
    await api.put(`/users/${user.userId}/identities/${target}`, { userId: identityId });
    return user.account.call('DELETE', `${IDENTITIES}/${target}`, { verificationId: user.verificationId });
  },
  UpdateSocialIdentityAccessTokenByVerificationId: async (user, server) => {
    const { api, target, identityId, recordId } = await verified(server, user);
    await api.put(`/users/${user.userId}/identities/${target}`, { userId: identityId });
    const body = { verificationRecordId: recordId };
    return user.account.call('PUT', `${IDENTITIES}/${target}/access-token`, { body });
  },
};
