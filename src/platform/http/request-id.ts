import { randomFillSync } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const ID_BYTES = 12;
/** Asking for random bytes costs more than all else of an id: they come for many at once. */
const random = Buffer.alloc(256 * ID_BYTES);
let used = random.length;

/** 16 characters of the URL-safe base64 alphabet, 96 random bits. */
export function newRequestId(): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += ID_BYTES;
  return random.toString('base64url', used - ID_BYTES, used);
}

/** On the raw response, so that it also reaches answers that do not pass through Fastify. */
export const setRequestId = (response: ServerResponse, id: string): void => {
  response.setHeader('Logto-Core-Request-Id', id);
};
