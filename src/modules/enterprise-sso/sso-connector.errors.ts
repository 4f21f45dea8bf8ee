import { AppError } from '#src/kernel/errors.js';

/** What goes wrong where enterprise connectors are set up. */
export const SsoConnectorErrors = {
  unknownProvider: AppError.declare(
    'unprocessable',
    'connector.not_found',
    'There is no such enterprise provider.',
    (providerName: string) => ({ data: { type: providerName } }),
  ),
};
