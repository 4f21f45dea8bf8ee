import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, openAccountCenter, provePassword } from './fixture.js';
import { type SignedIn, signedInTo } from './self-fixture.js';

describe('second factors at sign-in', () => {
  const server = useServer();
  let signIn: () => Promise<SignedIn>;

  beforeAll(async () => {
    const api = await apiClient(server.tenant);
    await openAccountCenter(api);
    const client = await addBrowsedClient(server.tenant);
    signIn = () => signedInTo(server, { tenant: server.tenant, api }, { client });
  });

  it('are skipped where their user wants that', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const patch = { body: { skipMfaOnSignIn: true }, verificationId };
    expect((await account.call('GET', '/my-account/mfa-settings')).body).toEqual({ skipMfaOnSignIn: false });
    expect((await account.call('PATCH', '/my-account/mfa-settings', patch)).body).toEqual(patch.body);
    const body = { passkeySignIn: { skipped: true } };
    const expected = { mfa: { skipped: false, skipMfaOnSignIn: true }, passkeySignIn: { skipped: true } };
    const changed = await account.call('PATCH', '/my-account/logto-configs', { body, verificationId });
    expect(changed.body).toEqual(expected);
    expect((await account.call('GET', '/my-account/logto-configs')).body).toEqual(expected);
  });
});
