import { AppError } from '#src/kernel/errors.js';

export const ConnectorErrors = {
  invalidId: AppError.declare(
    'unprocessable',
    'session.invalid_connector_id',
    'There is no such social connector.',
    (connectorId: string) => ({
      message: `There is no social connector "${connectorId}".`,
      data: { connectorId },
    }),
  ),
  noEmail: AppError.declare('not-implemented', 'connector.not_found', 'No message can be sent.', () => ({
    details: 'There is no connector for e-mail.',
  })),
};
