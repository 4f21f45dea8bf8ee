import { AppError } from '#src/kernel/errors.js';

export const ScopeErrors = {
  nameWithSpace: () =>
    new AppError('invalid', 'scope.name_with_space', 'The name of a scope holds no blanks.'),
};
