import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import type { TestApp } from '../../support/test-app.js';
import {
  type AccountClient,
  addBrowsedClient,
  openAccountCenter,
  provePassword,
  showAddress,
  signInTo,
} from '../../e2e/account/fixture.js';
import { newName } from './change.js';

/** A user who has signed in, and has proved once more who they are. */
export interface ChangingUser {
  readonly userId: string;
  readonly account: AccountClient;
  readonly verificationId: string;
}

/** Operation id → a request that changes something of the own account. */
export type AccountChanges = Readonly<
  Record<string, (user: ChangingUser, server: TestApp) => Promise<ApiAnswer>>
>;

export async function changingUser(api: ApiClient, server: TestApp): Promise<ChangingUser> {
  await openAccountCenter(api);
  await api.patch('/sign-in-exp', {
    mfa: { factors: ['Totp', 'WebAuthn'], policy: 'PromptAtSignInAndSignUp' },
  });
  const name = newName();
  const { id: userId } = await addPerson(server.tenant, {
    primaryEmail: `${name}@acme.example`,
    primaryPhone: `4915112${name.replace(/\D/g, '').padStart(6, '0')}`,
  });
  const client = await addBrowsedClient(server.tenant);
  const account = await signInTo(server, server.tenant, { userId, client });
  return { userId, account, verificationId: await provePassword(account) };
}

export const myAccountChanges: AccountChanges = {
  UpdateProfile: ({ account }) => account.call('PATCH', '/my-account', { body: { name: 'Ada' } }),
  UpdateOtherProfile: ({ account }) =>
    account.call('PATCH', '/my-account/profile', { body: { nickname: 'Ada' } }),
  UpdatePassword: ({ account, verificationId }) =>
    account.call('POST', '/my-account/password', {
      body: { password: 'Heron-under-9-bridges' },
      verificationId,
    }),
  UpdatePrimaryEmail: async ({ account, verificationId }, server) => {
    const email = `${newName()}@globex.example`;
    const record = await showAddress(server, account, { type: 'email', value: email });
    const body = { email, newIdentifierVerificationRecordId: record };
    return account.call('POST', '/my-account/primary-email', { body, verificationId });
  },
  DeletePrimaryEmail: ({ account, verificationId }) =>
    account.call('DELETE', '/my-account/primary-email', { verificationId }),
  UpdatePrimaryPhone: async ({ account, verificationId }, server) => {
    const phone = `4915122${newName().replace(/\D/g, '').padStart(6, '0')}`;
    const record = await showAddress(server, account, { type: 'phone', value: phone });
    const body = { phone, newIdentifierVerificationRecordId: record };
    return account.call('POST', '/my-account/primary-phone', { body, verificationId });
  },
  DeletePrimaryPhone: ({ account, verificationId }) =>
    account.call('DELETE', '/my-account/primary-phone', { verificationId }),
};
