import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '#src/platform/config/config.js';
import { currentRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { describeError } from './describe-error.js';
import { currentSpan } from '#src/platform/tracing.js';

/** Lines of JSON that say which request and tenant they are about, wherever they are written. */
export const createLogger = ({ env }: Config, destination?: DestinationStream): Logger =>
  pino(
    { level: env.LOG_LEVEL, base: null, serializers: { err: describeError }, mixin: whereabouts },
    destination,
  );

const whereabouts = (): object => ({
  requestId: currentRequest()?.requestId,
  tenant: TenantContext.find(),
  traceId: currentSpan()?.traceId,
});
