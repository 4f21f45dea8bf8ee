import { AppError } from '#src/kernel/errors.js';
import { MAX_HOOKS } from './hook.dto.js';

export const HookErrors = {
  missingEvents: () => new AppError('invalid', 'hook.missing_events', 'A webhook needs at least one event.'),
  limitExceeded: () =>
    new AppError(
      'unprocessable',
      'hook.limit_exceeded',
      `There are ${MAX_HOOKS} webhooks already. Delete one that is no longer used.`,
    ),
  disabled: () =>
    new AppError(
      'unprocessable',
      'hook.disabled',
      'The webhook is disabled, so nothing would be sent. Enable it first.',
    ),
  endpointRespondedWithError: (responseStatus: number, responseBody: string) =>
    new AppError(
      'unprocessable',
      'hook.endpoint_responded_with_error',
      `The endpoint answered with status ${responseStatus}.`,
      { data: { responseStatus, responseBody } },
    ),
  sendTestPayloadFailed: (reason: string) =>
    new AppError(
      'unprocessable',
      'hook.send_test_payload_failed',
      `The test payload could not be sent: ${reason}`,
    ),
};
