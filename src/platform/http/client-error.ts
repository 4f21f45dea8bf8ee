import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { destroyLater } from './patience.js';
import { newRequestId } from './request-id.js';

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  HPE_INVALID_METHOD: 501,
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what Node's HTTP parser refuses; there is no request and no response object yet. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_BY_CODE[error.code ?? ''] ?? 400;
  const phrase = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ message: `${phrase}.` });
  socket.end(
    [
      `HTTP/1.1 ${status} ${phrase}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${body.length}`,
      `Logto-Core-Request-Id: ${newRequestId()}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  destroyLater(socket);
}
