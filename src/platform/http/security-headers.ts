import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

const SIX_MONTHS_SECONDS = 15_552_000;

// Pages bring their own content security policy; an API has nothing that one could protect.
const apply = helmet({
  contentSecurityPolicy: false,
  crossOriginOpenerPolicy: false,
  crossOriginEmbedderPolicy: false,
  dnsPrefetchControl: false,
  strictTransportSecurity: { maxAge: SIX_MONTHS_SECONDS, includeSubDomains: true },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
});

/** On the raw response, for the same reason as the request id. */
export const setSecurityHeaders = (request: IncomingMessage, response: ServerResponse): void =>
  apply(request, response, (error) => {
    if (error) throw error;
  });
