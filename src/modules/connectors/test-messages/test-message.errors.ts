import { AppError } from '#src/kernel/errors.js';

export const TestMessageErrors = {
  unknownFactory: AppError.declare(
    'invalid',
    'connector.not_found',
    'There is no provider with this id.',
    (factoryId: string) => ({ message: `There is no provider with the id "${factoryId}".` }),
  ),
};
