import { applicationId } from '../settings.js';

/** A refusal of the API. Decide by its code. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly data: Readonly<Record<string, unknown>>,
    /** By which the request is found in the server's logs. */
    readonly requestId?: string,
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

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Calls the API for this browser's interaction. Throws an `ApiError` or a `ConnectionError`. */
export const call = <Answer = undefined>(method: Method, path: string, body?: object): Promise<Answer> =>
  request(`/api/${path}`, method, body, applicationId === undefined ? {} : { 'Logto-App-Id': applicationId });

/** Throws an `ApiError` or a `ConnectionError`. */
export async function request<Answer>(
  url: string,
  method: Method,
  body: object | undefined,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new ConnectionError('No connection', { cause });
  });
  const text = await response.text();
  if (response.ok) return (isJson(response) ? JSON.parse(text) : undefined) as Answer;
  throw refusalOf(response, text);
}

/** An answer without a body, or with the word `OK`, says nothing else. */
const isJson = ({ headers }: Response): boolean => headers.get('content-type')?.includes('json') === true;

/** A proxy in between may answer in its own way. */
function refusalOf({ status, headers }: Response, text: string): Error {
  const requestId = headers.get('Logto-Core-Request-Id') ?? undefined;
  try {
    const { code = '', data = {} } = JSON.parse(text);
    return new ApiError(status, String(code), Object(data), requestId);
  } catch (cause) {
    return status === 429
      ? new ApiError(status, 'request.too_many', {}, requestId)
      : new ConnectionError(`Answered ${status}`, { cause });
  }
}
