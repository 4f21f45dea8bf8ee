import type { LoggerService } from '@nestjs/common';
import type { LogFunctionFactory } from 'graphile-worker';
import { logFailure } from '#src/platform/database/log-failure.js';

/** Its pool is smaller than its slots on purpose: a slot needs a connection only to take a job and to end it. */
const POOL_SIZE_WARNING = 'WARNING: having maxPoolSize';

/**
 * Writes what graphile-worker says into our log, without what it adds: that holds whole jobs with their payloads.
 * Failed tries are logged by `JobRunner`, and ends without a fault are routine.
 */
export const libraryLogs =
  (logger: LoggerService): LogFunctionFactory =>
  () =>
  (level, message, meta) => {
    const severity: `${typeof level}` = level;
    if (meta?.['failure'] === true || message.startsWith(POOL_SIZE_WARNING)) return;
    if (severity === 'error') logFailure(logger, message, meta?.['error']);
    else if (severity === 'warning') logger.warn(message);
    else logger.debug?.(message);
  };
