import { AppError } from '#src/kernel/errors.js';
import type { MaskedIdentifiers, MfaFactor } from '#src/modules/mfa/mfa.public.js';

export const FlowMfaErrors = {
  verificationRequired: AppError.declare(
    'forbidden',
    'session.mfa.require_mfa_verification',
    'A second factor has to be shown first.',
    (availableFactors: readonly MfaFactor[], maskedIdentifiers: MaskedIdentifiers) => ({
      data: { availableFactors, maskedIdentifiers },
    }),
  ),
  notSkippable: AppError.declare(
    'unprocessable',
    'session.mfa.mfa_policy_not_user_controlled',
    'Nobody may do without a second factor here.',
  ),
  passkeyPreferred: AppError.declare(
    'unprocessable',
    'user.passkey_preferred',
    'Set up a passkey to sign in with, or say that you want none.',
  ),
  suggested: AppError.declare('unprocessable', 'user.suggest_mfa', 'Say whether you want a second factor.'),
  missing: AppError.declare(
    'unprocessable',
    'user.missing_mfa',
    'Set up a second factor.',
    (availableFactors: readonly MfaFactor[], skippable: boolean) => ({
      data: { availableFactors, ...(skippable && { skippable }) },
    }),
  ),
  additionalSuggested: AppError.declare(
    'unprocessable',
    'session.mfa.suggest_additional_mfa',
    'Set up a further second factor, or say that you want none.',
    (suggested: {
      readonly availableFactors: readonly MfaFactor[];
      readonly maskedIdentifiers: MaskedIdentifiers;
      readonly isWebAuthnUsedAsSignInPasskey: boolean;
    }) => ({ data: { ...suggested, skippable: true, suggestion: true } }),
  ),
  backupCodesRequired: AppError.declare(
    'unprocessable',
    'session.mfa.backup_code_required',
    'Make backup codes for the day on which the other factors are lost.',
  ),
};
