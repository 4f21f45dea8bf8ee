import { ApiError } from '../../api/client.js';
import { currentAccount } from '../api/account.js';
import type { VerificationRecord } from '../api/verifications.js';
import { ask } from '../modal/modals.js';
import { methodsOf } from './methods.js';
import { ProofDialog } from './proof-dialog.js';

/** So that none runs out on its way. */
const LEEWAY_MILLISECONDS = 10_000;

let proof: VerificationRecord | undefined;

/** Whether whoever sits here has shown lately that the account is theirs, or has nothing to show it by. */
export const isProven = (): boolean =>
  !currentAccount().hasSecurityVerificationMethod ||
  (proof !== undefined && Date.parse(proof.expiresAt) - LEEWAY_MILLISECONDS > Date.now());

/** Has them show it. Throws an `ApiError` where they do not, or cannot. */
export async function prove(): Promise<void> {
  const methods = methodsOf(currentAccount());
  if (methods.length === 0) throw new ApiError(401, 'verification_record.permission_denied', {});
  proof = await ask<VerificationRecord>((settle) => <ProofDialog methods={methods} settle={settle} />);
  if (!proof) throw new ApiError(401, 'account.not_confirmed', {});
}

/** What tells the API that they have. */
export const proofHeader = (): Readonly<Record<string, string>> =>
  proof ? { 'logto-verification-id': proof.verificationRecordId } : {};
