import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#src/kernel/errors.js';
import type { RefusedAssertion } from './page-document.js';
import type { SpokenDocument } from './page-documents.js';

/** Where identity providers have browsers post assertions. */
const ASSERTIONS = /^\/api\/authn\/(?:single-sign-on\/)?saml\/([^/?]+)$/;

/**
 * Shows people why an assertion was refused: it is their browser that posts it. The status stays, and programs get the error as
 * anywhere else.
 */
export function installRefusedAssertions(
  server: FastifyInstance,
  write: (request: FastifyRequest, refused: RefusedAssertion) => Promise<SpokenDocument>,
): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const refused = refusedBy(request, reply, payload);
    if (!refused) return payload;
    const document = await write(request, refused).catch(unlessBusy);
    if (!document) return payload;
    const { html, policy, language, referrerPolicy } = document;
    void reply.headers({
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': referrerPolicy,
    });
    return html;
  });
}

/** Where there is no room for a page, the error of the API says enough. */
function unlessBusy(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error;
}

function refusedBy(
  { method, url, headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): RefusedAssertion | undefined {
  const [, connectorId] = ASSERTIONS.exec(url) ?? [];
  const isPerson = headers.accept?.includes('text/html') === true;
  // A server that has too much to do writes no page besides.
  const { statusCode } = reply;
  const isRefused = statusCode >= 400 && statusCode < 500 && statusCode !== 429;
  if (method !== 'POST' || connectorId === undefined || !isPerson || !isRefused) return undefined;
  if (typeof payload !== 'string') return undefined;
  const requestId = reply.getHeader('Logto-Core-Request-Id');
  return {
    connectorId,
    code: codeIn(payload),
    requestId: typeof requestId === 'string' ? requestId : undefined,
  };
}

function codeIn(payload: string): string {
  try {
    return String(JSON.parse(payload).code);
  } catch {
    return 'unknown';
  }
}
