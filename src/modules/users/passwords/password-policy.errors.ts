import { AppError } from '#src/kernel/errors.js';

/** One reason to refuse a password; `interpolation` belongs to the message for the user. */
export type PasswordIssue =
  | { readonly code: 'password_rejected.too_short'; readonly interpolation: { readonly min: number } }
  | { readonly code: 'password_rejected.too_long'; readonly interpolation: { readonly max: number } }
  | { readonly code: 'password_rejected.character_types'; readonly interpolation: { readonly min: number } }
  | { readonly code: 'password_rejected.unsupported_characters' }
  | { readonly code: 'password_rejected.pwned' }
  | { readonly code: `password_rejected.restricted.${RestrictedKind}` };

export type RestrictedKind = 'repetition' | 'sequence' | 'user_info' | 'words';

export const PasswordPolicyErrors = {
  rejected: AppError.declare(
    'unprocessable',
    'password.rejected',
    'The password does not meet the policy.',
    (issues: readonly PasswordIssue[]) => ({ data: issues }),
  ),
};
