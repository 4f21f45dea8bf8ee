import { AppError } from '#src/kernel/errors.js';

const violated = (violation: string, meaning: string) =>
  AppError.declare('unprocessable', `user.username_${violation}`, meaning);

export const UsernameErrors = {
  /** By the rule that a username breaks. */
  violated: {
    required: violated('required', 'A username is needed.'),
    starts_with_number: violated('starts_with_number', 'A username does not begin with a digit.'),
    invalid_charset_hard: violated(
      'invalid_charset_hard',
      'A username has letters, digits and underscores only.',
    ),
    too_short: violated('too_short', 'The username is too short.'),
    too_long: violated('too_long', 'The username is too long.'),
    uppercase_not_allowed: violated('uppercase_not_allowed', 'The username has capitals.'),
    lowercase_not_allowed: violated('lowercase_not_allowed', 'The username has small letters.'),
    numbers_not_allowed: violated('numbers_not_allowed', 'The username has digits.'),
    underscore_not_allowed: violated('underscore_not_allowed', 'The username has an underscore.'),
  },
  caseConflicts: AppError.declare(
    'conflict',
    'sign_in_experiences.username_policy_case_conflicts_exist',
    'Some usernames differ in the case of letters only.',
  ),
};

export type UsernameViolation = keyof typeof UsernameErrors.violated;
