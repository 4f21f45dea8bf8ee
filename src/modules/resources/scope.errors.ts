import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const ScopeErrors = {
  nameExists: AppError.declare(
    'unprocessable',
    'scope.name_exists',
    'The resource has a scope of this name.',
    () => ({ data: { field: 'name' } }),
  ),
  nameWithSpace: AppError.declare('invalid', 'scope.name_with_space', 'The name of a scope holds no blanks.'),
};

constraintMeanings({ scopes__name: ScopeErrors.nameExists });
