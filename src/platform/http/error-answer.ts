import type { AppError, ErrorKind } from '#src/kernel/errors.js';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'timed-out': 408,
  conflict: 409,
  'too-large': 413,
  'path-too-long': 414,
  'unsupported-media-type': 415,
  unprocessable: 422,
  'too-many': 429,
  'headers-too-large': 431,
  'not-implemented': 501,
  unavailable: 503,
};

/** The status that errors of a kind are answered with. */
export const statusOf = ({ kind }: { readonly kind: ErrorKind }): number => STATUS[kind];

/** The body that an error is answered with. */
export const bodyOf = ({ code, message, extras: { data, details } }: AppError): object => ({
  code,
  message,
  data,
  details,
});
