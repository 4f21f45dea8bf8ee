import { AppError } from '#src/kernel/errors.js';

export const PasskeySignInErrors = {
  noChallenge: AppError.declare(
    'invalid',
    'session.passkey_sign_in.pending_info_not_found',
    'No challenge is waiting for this answer; ask for another one.',
  ),
  otherParty: AppError.declare(
    'invalid',
    'session.passkey_sign_in.conflict_rp_id',
    'The passkey was asked for under another domain. Ask for it anew under this one.',
  ),
};
