import { AppError } from '#src/kernel/errors.js';

const MESSAGES = {
  required: 'A username is needed.',
  starts_with_number: 'A username does not begin with a digit.',
  invalid_charset_hard: 'A username has letters, digits and underscores only.',
  too_short: 'The username is too short.',
  too_long: 'The username is too long.',
  uppercase_not_allowed: 'The username has capitals.',
  lowercase_not_allowed: 'The username has small letters.',
  numbers_not_allowed: 'The username has digits.',
  underscore_not_allowed: 'The username has an underscore.',
} as const;

export type UsernameViolation = keyof typeof MESSAGES;

export const UsernameErrors = {
  violated: (violation: UsernameViolation) =>
    new AppError('unprocessable', `user.username_${violation}`, MESSAGES[violation]),
  caseConflicts: () =>
    new AppError(
      'conflict',
      'sign_in_experiences.username_policy_case_conflicts_exist',
      'Some usernames differ in the case of letters only.',
    ),
};
