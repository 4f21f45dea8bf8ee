import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '#src/platform/config/config.js';
import { currentRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { describeError } from './describe-error.js';
import { currentSpan } from '#src/platform/tracing.js';

/** Where lines go by themselves: to the standard output, as JSON in production and in words elsewhere. */
export const logOutput = async ({ production }: Config): Promise<DestinationStream | undefined> =>
  production ? undefined : (await import('./readable-lines.js')).readableLines();

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
