import { generate } from 'otplib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, openAccountCenter, provePassword } from './fixture.js';
import {
  addPasskey,
  addTotp,
  FACTORS,
  factorsOf,
  offerFactors,
  type SignedIn,
  signedInTo,
} from './self-fixture.js';

const AT_ONCE = 20;
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

describe('second factors that are changed while something else happens', () => {
  const server = useServer();
  let api: ApiClient;
  let client: BrowsedClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    await offerFactors(api);
    client = await addBrowsedClient(server.tenant);
  });

  const signIn = (userId?: string): Promise<SignedIn> =>
    signedInTo(server, { tenant: server.tenant, api }, { client, ...(userId !== undefined && { userId }) });

  it('become one authenticator application, of all that are added at once', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => addTotp(account, verificationId)),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(AT_ONCE - 1);
    expect(await factorsOf(account)).toHaveLength(1);
  });

  it.each([
    ['added', (account: SignedIn, proof: string) => addTotp(account, proof)],
    [
      'replaced',
      async (account: SignedIn, verificationId: string) => {
        const code = await generate({ secret });
        return account.call('PUT', `${FACTORS}/totp`, { body: { secret, code }, verificationId });
      },
    ],
    [
      'removed',
      async (account: SignedIn, verificationId: string) => {
        const [passkey] = await factorsOf(account);
        return account.call('DELETE', `${FACTORS}/${passkey?.id}`, { verificationId });
      },
    ],
    [
      'renamed',
      async (account: SignedIn, verificationId: string) => {
        const [passkey] = await factorsOf(account);
        const body = { name: 'Mallory' };
        return account.call('PATCH', `${FACTORS}/${passkey?.id}/name`, { body, verificationId });
      },
    ],
    [
      'wanted no more',
      (account: SignedIn, verificationId: string) => {
        const body = { skipMfaOnSignIn: true };
        return account.call('PATCH', '/my-account/mfa-settings', { body, verificationId });
      },
    ],
  ])('are not %s where all that the user had ended meanwhile', async (_what, change) => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    await addPasskey(account, verificationId);
    const before = await factorsOf(account);
    const release = await holdRows(
      server.databaseUrl,
      "select from oidc_artefacts where kind = 'AccessToken' and payload ->> 'accountId' = $1 for update",
      [account.userId],
    );
    const end = api.patch(`/users/${account.userId}/password`, { password: 'Other-1-pass' });
    await waitingForRows(server.databaseUrl, 1);
    const late = change(account, verificationId);
    await waitingForRows(server.databaseUrl, 2);
    await release();
    expect([(await end).status, (await late).status]).toEqual([200, 401]);
    expect(await factorsOf(await signIn(account.userId))).toEqual(before);
  });
});
