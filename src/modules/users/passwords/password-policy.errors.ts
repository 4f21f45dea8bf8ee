import { AppError } from '#src/kernel/errors.js';
import type { PasswordIssue } from './password-issue.js';

export const PasswordPolicyErrors = {
  rejected: (issues: readonly PasswordIssue[]) =>
    new AppError('unprocessable', 'password.rejected', 'The password does not meet the policy.', {
      data: issues,
    }),
};
