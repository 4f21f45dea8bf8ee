import type { UsernamePolicy } from './username-policy.js';
import { AppError } from '#src/kernel/errors.js';

const violated = (violation: string, meaning: string, more = (_policy: UsernamePolicy) => '') =>
  AppError.declare('unprocessable', `user.username_${violation}`, meaning, (policy: UsernamePolicy) => ({
    message: `${meaning}${more(policy)}`,
    data: { field: 'username' },
  }));

export const UsernameErrors = {
  /** By the rule that a username breaks. */
  violated: {
    required: violated('required', 'A username is needed.'),
    starts_with_number: violated('starts_with_number', 'A username does not begin with a digit.'),
    invalid_charset_hard: violated(
      'invalid_charset_hard',
      'A username has letters, digits and underscores only.',
    ),
    too_short: violated(
      'too_short',
      'The username is too short.',
      ({ minLength }) => ` It has ${minLength} characters at least.`,
    ),
    too_long: violated(
      'too_long',
      'The username is too long.',
      ({ maxLength }) => ` It has ${maxLength} characters at most.`,
    ),
    uppercase_not_allowed: violated('uppercase_not_allowed', 'Usernames have no capital letters here.'),
    lowercase_not_allowed: violated('lowercase_not_allowed', 'Usernames have no small letters here.'),
    numbers_not_allowed: violated('numbers_not_allowed', 'Usernames have no digits here.'),
    underscore_not_allowed: violated('underscore_not_allowed', 'Usernames have no underscores here.'),
  },
  caseConflicts: AppError.declare(
    'conflict',
    'sign_in_experiences.username_policy_case_conflicts_exist',
    'Some usernames differ in the case of letters only.',
  ),
};

export type UsernameViolation = keyof typeof UsernameErrors.violated;
