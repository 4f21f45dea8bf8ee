import { AppError } from '#src/kernel/errors.js';

const invalid = (meaning: string, details: string) =>
  AppError.declare('unprocessable', 'request.invalid_input', meaning, () => ({ details }));

export const AccessControlErrors = {
  emptyRule: invalid('A rule for an organization names a role at least.', 'organizationRoleRules'),
  tooManyNamed: invalid('A list names 1,000 different ids at most.', 'access-control'),
  tooManyRolePairs: invalid(
    'The rules for organization roles name 10,000 roles at most in all.',
    'organizationRoleRules',
  ),
  noRuleLeft: invalid('Access to the application is restricted, so a rule has to stay.', 'access-control'),
};
