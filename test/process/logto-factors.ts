import { hashSync } from '@node-rs/bcrypt';
import { createGuardrails, generate } from 'otplib';
import { Clock } from '#src/kernel/clock.js';
import { BackupCodeFactor, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TestApp } from '../support/test-app.js';

const SET_UP = '2024-03-05T06:07:08.000Z';
const SECRET = 'JBSWY3DPEHPK3PXP';

/** A user with every kind of second factor, as Logto keeps them: in clear. */
export const GINA = {
  id: 'gina00000001',
  username: 'gina',
  password_encrypted: hashSync('Gina-over-7-dunes', 4),
  password_encryption_method: 'Bcrypt',
  logto_config: { mfa: { enabled: true }, passkey_sign_in: { skipped: true } },
  mfa_verifications: [
    { id: 'totp0000000000000001', type: 'Totp', key: SECRET, createdAt: SET_UP, lastUsedTimeStep: 7 },
    {
      id: 'passkey0000000000001',
      type: 'WebAuthn',
      createdAt: SET_UP,
      lastUsedAt: SET_UP,
      rpId: 'login.acme.example',
      credentialId: 'Y3JlZGVudGlhbA',
      publicKey: 'cHVibGljIGtleQ',
      transports: ['internal'],
      counter: 3,
      agent: 'Firefox',
      name: 'Laptop',
    },
    {
      id: 'codes000000000000001',
      type: 'BackupCode',
      createdAt: SET_UP,
      codes: [{ code: '0123456789' }, { code: 'abcdef0123', usedAt: SET_UP }],
    },
  ],
};

/** What of it the API shows; all were set up at the same moment. */
export const LISTED_FACTORS = [
  { type: 'BackupCode', remainCodes: 1 },
  { type: 'WebAuthn', name: 'Laptop', agent: 'Firefox' },
  { type: 'Totp' },
];
export const DECIDED = { mfa: { enabled: true }, passkeySignIn: { skipped: true } };

/** How it goes to see the backup codes, to use each, and to use the authenticator application. */
export const usesOfFactors = ({ app }: TestApp): Promise<string[]> =>
  TenantContext.run('default', async () => {
    const [totp, backupCodes] = [app.get(TotpFactor), app.get(BackupCodeFactor)];
    const listed = (await backupCodes.list(GINA.id)) ?? [];
    const isAsBefore = listed.map(({ usedAt }) => usedAt?.toISOString()).join() === `,${SET_UP}`;
    const use = (code: string) =>
      backupCodes.verify(GINA.id, code).then(
        () => 'taken',
        () => 'refused',
      );
    const guardrails = createGuardrails({ MIN_SECRET_BYTES: 10 });
    const code = await generate({ secret: SECRET, epoch: Clock.nowSeconds(), guardrails });
    return [
      isAsBefore ? 'codes, one used' : 'other codes',
      await use('0123456789'),
      await use('abcdef0123'),
      (await totp.verify(GINA.id, code)) === 'totp0000000000000001' ? 'right' : 'of another',
    ];
  });
