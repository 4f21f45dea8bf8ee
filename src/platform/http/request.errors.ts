import { AppError } from '#src/kernel/errors.js';

/** What is refused by HTTP itself, before an operation is asked. */
export const RequestErrors = {
  /** Also what Node's parser, or the router, cannot read. */
  malformed: AppError.declare(
    'invalid',
    'request.malformed',
    'The request is not valid HTTP, or its path is not valid.',
    (message?: string) => (message === undefined ? {} : { message }),
  ),
  ambiguousHost: AppError.declare('invalid', 'request.malformed', 'The request names more than one host.'),
  bodyNotJson: AppError.declare(
    'invalid',
    'request.body_not_json',
    'The body is not valid JSON.',
    (details?: string) => ({ details }),
  ),
  notFound: AppError.declare('not-found', 'request.not_found', 'There is nothing at this path.'),
  methodNotAllowed: AppError.declare(
    'method-not-allowed',
    'request.method_not_allowed',
    'The path does not have this method. The header Allow lists those that it has.',
  ),
  timedOut: AppError.declare('timed-out', 'request.timed_out', 'The request took too long to arrive.'),
  bodyTooLarge: AppError.declare(
    'too-large',
    'request.body_too_large',
    'The body is too large.',
    (limitBytes: number) => ({ message: `The body is too large. It has ${limitBytes} bytes at most.` }),
  ),
  pathTooLong: AppError.declare(
    'path-too-long',
    'request.path_too_long',
    'A part of the path is longer than anything that has an id.',
  ),
  unsupportedMediaType: AppError.declare(
    'unsupported-media-type',
    'request.unsupported_media_type',
    'The body is of another type. Send a JSON object as application/json.',
  ),
  /** Of pages to which others have browsers post. */
  formExpected: AppError.declare(
    'invalid',
    'oidc.invalid_request',
    'The body is no form, or one with too many fields.',
  ),
  headersTooLarge: AppError.declare(
    'headers-too-large',
    'request.headers_too_large',
    'The headers of the request are too large.',
  ),
  methodNotImplemented: AppError.declare(
    'not-implemented',
    'request.method_not_implemented',
    'No path has this method.',
  ),
};
