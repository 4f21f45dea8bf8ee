import type { RequestContext } from '#src/platform/request-context.js';

/** A request as work is done for it, where a test makes none. */
export const requestFrom = (ip: string): RequestContext => ({
  requestId: 'request',
  ip,
  userAgent: undefined,
  method: 'POST',
  path: '/',
  route: undefined,
  params: {},
});
