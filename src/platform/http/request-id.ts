import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/**
 * 16 characters of the URL-safe base64 alphabet, 90 random bits: the end of a UUID, for which Node fetches random bytes
 * by the thousand, not for each request.
 */
export const newRequestId = (): string =>
  Buffer.from(randomUUID().replaceAll('-', '').slice(8), 'hex').toString('base64url');

/** On the raw response, so that it also reaches answers that do not pass through Fastify. */
export const setRequestId = (response: ServerResponse, id: string): void => {
  response.setHeader('Logto-Core-Request-Id', id);
};
