import { generate } from 'otplib';
import { Clock } from '#src/kernel/clock.js';
import { givePasskey, giveTotp } from '../../support/factors.js';
import { storeGrant, storeSession } from '../../support/stored-artefacts.js';
import type { AccountClient } from '../../e2e/account/fixture.js';
import type { AccountChanges } from './my-account.js';

const FACTORS = '/my-account/mfa-verifications';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** The only factor of a user, as a path. */
async function factorPath(account: AccountClient): Promise<string> {
  const { body } = await account.call('GET', FACTORS);
  const [{ id }] = body as [{ id: string }];
  return `${FACTORS}/${id}`;
}

/** What users change of their factors, and end of what they have elsewhere. */
export const myAccountFactorChanges: AccountChanges = {
  AddMfaVerification: ({ account, verificationId }) =>
    account.call('POST', FACTORS, { body: { type: 'Totp', secret: SECRET }, verificationId }),
  CreateOrReplaceTotpMfaVerification: async ({ account, verificationId }) =>
    account.call('PUT', `${FACTORS}/totp`, {
      body: { secret: SECRET, code: await generate({ secret: SECRET, epoch: Clock.nowSeconds() }) },
      verificationId,
    }),
  UpdateMfaVerificationName: async ({ userId, account, verificationId }, server) => {
    await givePasskey(server, server.tenant, userId);
    return account.call('PATCH', `${await factorPath(account)}/name`, {
      body: { name: 'Phone' },
      verificationId,
    });
  },
  DeleteMfaVerification: async ({ userId, account, verificationId }, server) => {
    await giveTotp(server, userId);
    return account.call('DELETE', await factorPath(account), { verificationId });
  },
  UpdateMfaSettings: ({ account, verificationId }) =>
    account.call('PATCH', '/my-account/mfa-settings', { body: { skipMfaOnSignIn: true }, verificationId }),
  UpdateLogtoConfig: ({ account, verificationId }) =>
    account.call('PATCH', '/my-account/logto-configs', { body: { mfa: { skipped: true } }, verificationId }),
  DeleteSessionById: async ({ userId, account, verificationId }, server) => {
    const uid = await storeSession(server, server.tenant, { accountId: userId });
    return account.call('DELETE', `/my-account/sessions/${uid}`, { verificationId });
  },
  DeleteGrantById: async ({ userId, account, verificationId }, server) => {
    const { tenant } = server;
    const grant = { accountId: userId, clientId: tenant.clientId };
    return account.call('DELETE', `/my-account/grants/${await storeGrant(server, tenant, grant)}`, {
      verificationId,
    });
  },
};
