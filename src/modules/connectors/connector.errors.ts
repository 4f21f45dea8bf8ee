import { AppError } from '#src/kernel/errors.js';

export const ConnectorErrors = {
  invalidId: (connectorId: string) =>
    new AppError(
      'unprocessable',
      'session.invalid_connector_id',
      `There is no social connector "${connectorId}".`,
      { data: { connectorId } },
    ),
  noEmail: () =>
    new AppError('not-implemented', 'connector.not_found', 'No message can be sent.', {
      details: 'There is no connector for e-mail.',
    }),
};
