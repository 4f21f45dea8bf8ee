import type { StagedMfa } from '../../flow/staged-mfa.js';
import type { StagedMfaDto } from './staged-mfa.dto.js';

/** What is staged of second factors, without secrets. */
export const shownMfa = ({
  enabled,
  skipped,
  passkeySkipped,
  totp,
  webAuthn,
  backupCode,
}: StagedMfa): StagedMfaDto => ({
  ...(enabled && { mfaEnabled: enabled }),
  ...(skipped && { mfaSkipped: skipped }),
  ...(passkeySkipped && { passkeySkipped }),
  ...(totp && { totp: { type: 'Totp' } }),
  ...(webAuthn && {
    webAuthn: webAuthn.map(({ transports = [], agent = '', ...credential }) => ({
      type: 'WebAuthn',
      ...credential,
      transports,
      agent,
    })),
  }),
  ...(backupCode && { backupCode: { type: 'BackupCode' } }),
});
