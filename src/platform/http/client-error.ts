import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { AppError } from '#src/kernel/errors.js';
import { bodyOf, statusOf } from './error-answer.js';
import { RequestErrors } from './request.errors.js';
import { destroyLater } from './patience.js';
import { newRequestId } from './request-id.js';

const BY_CODE: Readonly<Record<string, () => AppError>> = {
  HPE_INVALID_METHOD: RequestErrors.methodNotImplemented,
  HPE_HEADER_OVERFLOW: RequestErrors.headersTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: RequestErrors.timedOut,
};

/** Answers what Node's HTTP parser refuses; there is no request and no response object yet. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refuse = BY_CODE[error.code ?? ''] ?? RequestErrors.malformed;
  const refusal = refuse();
  const status = statusOf(refusal);
  const body = JSON.stringify(bodyOf(refusal));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Logto-Core-Request-Id: ${newRequestId()}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  destroyLater(socket);
}
