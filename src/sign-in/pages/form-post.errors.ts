import { AppError } from '#src/kernel/errors.js';

export const FormPostErrors = {
  notAForm: AppError.declare(
    'invalid',
    'oidc.invalid_request',
    'The body is no form, or one with too many fields.',
  ),
};
