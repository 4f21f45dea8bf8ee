import type { LoggerService } from '@nestjs/common';
import { isDisconnected, isOverload } from './overload.js';
import { reasonOf } from './outages.js';

/**
 * Logs that something in the background failed: in one line where the database had no time for it, and where it is away
 * for developers alone, since `Outages` has said so. Anything else is a bug, with its stack.
 */
export function logFailure(logger: LoggerService, what: string, error: unknown): void {
  if (isDisconnected(error)) logger.debug?.(`${what}: ${reasonOf(error)}`);
  else if (isOverload(error)) logger.warn(`${what}: ${reasonOf(error)}`);
  else logger.error(what, error);
}
