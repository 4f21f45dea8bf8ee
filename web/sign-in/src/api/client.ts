import { applicationId } from '../settings.js';

/** A refusal of the API. Decide by its code. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly data: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }
}

/** Whether something failed because the API refused it with one of these codes. */
export const isRefusal = (error: unknown, ...codes: readonly string[]): error is ApiError =>
  error instanceof ApiError && codes.includes(error.code);

/** The server could not be reached, or something else answered in its place. */
export class ConnectionError extends Error {}

/** Longer than any answer takes; a connection that hangs is as good as none. */
const PATIENCE_MS = 30_000;

/** Calls the API for this browser's interaction. Throws an `ApiError` or a `ConnectionError`. */
export async function call<Answer = undefined>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer> {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: {
      ...(applicationId !== undefined && { 'Logto-App-Id': applicationId }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new ConnectionError('No connection', { cause });
  });
  const text = await response.text();
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as Answer;
  throw refusalOf(response.status, text);
}

/** A proxy in between may answer in its own way. */
function refusalOf(status: number, text: string): Error {
  try {
    const { code = '', data = {} } = JSON.parse(text);
    return new ApiError(status, String(code), Object(data));
  } catch (cause) {
    return status === 429
      ? new ApiError(status, 'request.too_many', {})
      : new ConnectionError(`Answered ${status}`, { cause });
  }
}
