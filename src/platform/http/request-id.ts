import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** 16 characters of the URL-safe base64 alphabet, 96 bits. */
export const newRequestId = (): string => randomBytes(12).toString('base64url');

/** On the raw response, so that it also reaches answers that do not pass through Fastify (contract rule HDR-1). */
export const setRequestId = (response: ServerResponse, id: string): void => {
  response.setHeader('Logto-Core-Request-Id', id);
};
