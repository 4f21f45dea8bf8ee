import type { FastifyInstance } from 'fastify';
import type { AppError } from '#src/kernel/errors.js';
import { currentRequest, type RequestContext } from '#src/platform/request-context.js';

/** Tells of every request that an error filter has refused, whichever filter of which controller that was. */
export function installRefusals(
  instance: FastifyInstance,
  tell: (request: RequestContext, error: AppError) => void,
): void {
  instance.addHook('onSend', (_request, _reply, payload, done) => {
    const request = currentRequest();
    if (request?.refusal) tell(request, request.refusal);
    done(null, payload);
  });
}
