import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const ScopeErrors = {
  nameExists: () =>
    new AppError('unprocessable', 'scope.name_exists', 'The resource has a scope of this name.'),
  nameWithSpace: () =>
    new AppError('invalid', 'scope.name_with_space', 'The name of a scope holds no blanks.'),
};

constraintMeanings({ scopes__name: ScopeErrors.nameExists });
