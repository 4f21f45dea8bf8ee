import { codeOf } from '../error-code.js';

/** Causes of causes are told this deep. */
const DEEPEST_CAUSE = 4;

interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: unknown;
  readonly cause?: DescribedError;
}

/**
 * What a log line says of an error: these members and no others. Errors of libraries carry more, a refused statement its
 * parameters, which hold what a customer sent.
 */
export function describeError(error: unknown, depth = 0): DescribedError | undefined {
  if (!(error instanceof Error) || depth > DEEPEST_CAUSE) return undefined;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    code: codeOf(error),
    cause: describeError(error.cause, depth + 1),
  };
}
