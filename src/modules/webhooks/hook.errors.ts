import { AppError } from '#src/kernel/errors.js';
import { MAX_HOOKS } from './hook.dto.js';

export const HookErrors = {
  missingEvents: AppError.declare('invalid', 'hook.missing_events', 'A webhook needs at least one event.'),
  limitExceeded: AppError.declare(
    'unprocessable',
    'hook.limit_exceeded',
    'There are as many webhooks as a tenant may have.',
    () => ({
      message: `There are ${MAX_HOOKS} webhooks already. Delete one that is no longer used.`,
    }),
  ),
  disabled: AppError.declare(
    'unprocessable',
    'hook.disabled',
    'The webhook is disabled, so nothing would be sent. Enable it first.',
  ),
  endpointRespondedWithError: AppError.declare(
    'unprocessable',
    'hook.endpoint_responded_with_error',
    'The endpoint of the webhook answered with an error.',
    (responseStatus: number, responseBody: string) => ({
      message: `The endpoint answered with status ${responseStatus}.`,
      data: { responseStatus, responseBody },
    }),
  ),
  sendTestPayloadFailed: AppError.declare(
    'unprocessable',
    'hook.send_test_payload_failed',
    'The test payload could not be sent.',
    (reason: string) => ({ message: `The test payload could not be sent: ${reason}` }),
  ),
};
