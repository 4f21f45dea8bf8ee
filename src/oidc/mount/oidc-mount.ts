import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { AppError } from '#src/kernel/errors.js';
import { runEssential } from '#src/platform/database/essential-work.js';
import { isOverload } from '#src/platform/database/overload.js';
import { currentRequest, noteErrorCode } from '#src/platform/request-context.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import type { ResolvedTenant } from '#src/platform/tenancy/tenant-resolver.port.js';
import { OIDC_MOUNT } from '../issuer.js';
import { BUSY, errorBody, FAILED, type OAuthError, TOO_MANY, wantsOAuthOnly } from '../error-body.js';
import { errorPage, wantsPage } from '../pages/error-page.js';
import { renderPlain } from '../pages/pages.js';
import { DocumentsPart } from '../parts/documents.part.js';
import { ProviderRegistry } from '../provider.registry.js';
import type { MountedRequest } from './buffered-request.js';
import { withDeclaredPath } from './declared-path.js';
import { isAuthorization, isPostedQuery, withPostedQuery } from './posted-query.js';
import { requireReadableQuery, requireSingleParameters } from './readable-query.js';
import { RefusedRequest } from './refused-request.js';
import { withReadBody } from './request-body.js';
import { answersStrangers, requireShortParameters } from './strangers.js';

/** Whether a path belongs to the OpenID provider. */
export const isOidcPath = (url: string): boolean =>
  url.startsWith(OIDC_MOUNT) &&
  (url.length === OIDC_MOUNT.length || '/?'.includes(url.charAt(OIDC_MOUNT.length)));

/** Hands requests below `/oidc` to the provider of their tenant. */
@Injectable()
export class OidcMount {
  private readonly logger = new Logger(OidcMount.name);
  private readonly callbacks = new WeakMap<Provider, RequestListener>();

  constructor(
    private readonly providers: ProviderRegistry,
    private readonly documents: DocumentsPart,
    private readonly strangers: Strangers,
  ) {}

  /** Answers a request, whatever happens. Runs with the tenant entered. */
  async handle(
    request: IncomingMessage,
    response: ServerResponse,
    { origin }: ResolvedTenant,
  ): Promise<void> {
    // But for documents, which say something else, all is meant for one caller.
    response.setHeader('Cache-Control', 'no-store');
    try {
      requireReadableQuery(queryOf(request));
      const provider = await this.providers.get(origin);
      if (this.documents.answer(provider, request, response)) return;
      const mounted = this.mount(request, origin);
      const answer = this.callbackOf(provider);
      if (!answersStrangers(mounted)) {
        const read = await withReadBody(mounted, () => undefined);
        return await runEssential(() => answer(read, response));
      }
      const query = queryOf(mounted);
      requireShortParameters(query);
      const readBody = isPostedQuery(mounted) ? withPostedQuery : withReadBody;
      const read = await readBody(mounted, (form) => requireShortParameters(query, form));
      if (isAuthorization(read)) requireSingleParameters(queryOf(read));
      await this.strangers.run(currentRequest()?.ip ?? '', async () => {
        // Nobody waits any longer for what waited too long.
        if (!response.destroyed) await answer(read, response);
      });
    } catch (error) {
      this.fail(request, response, error);
    }
  }

  /** Answers for the provider, which cannot. */
  fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (response.headersSent || isAbandoned(request)) return;
    const { status, body } = this.failure(error);
    const { text, type, policy } = written(request, body);
    if (status === 503 || status === 429) response.setHeader('Retry-After', '1');
    // What is left of a refused body is thrown away as it comes, so that the client gets to read the answer.
    request.resume();
    response.statusCode = status;
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response.end(text);
  }

  /** Composes the middleware of a provider once. */
  private callbackOf(provider: Provider): RequestListener {
    const known = this.callbacks.get(provider);
    if (known) return known;
    const callback = provider.callback();
    this.callbacks.set(provider, callback);
    return callback;
  }

  /**
   * The provider sees the request below its mount path, and under the tenant's public origin: what it answers with
   * does not depend on the `Host` header, which anybody can make up. `X-Forwarded-For` is settled already.
   */
  private mount(request: IncomingMessage, origin: string): MountedRequest {
    const { protocol, host } = new URL(origin);
    const { headers } = request;
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
    headers['x-forwarded-host'] = host;
    const originalUrl = request.url ?? '/';
    const path = originalUrl.slice(OIDC_MOUNT.length);
    return Object.assign(request, {
      originalUrl,
      url: withDeclaredPath(path.startsWith('/') ? path : `/${path}`),
    });
  }

  private failure(error: unknown): { status: number; body: OAuthError } {
    if (error instanceof RefusedRequest) {
      return {
        status: error.status,
        body: { error: 'invalid_request', error_description: error.description },
      };
    }
    if (error instanceof AppError && error.kind === 'too-many') return { status: 429, body: TOO_MANY };
    if (isOverload(error)) return { status: 503, body: BUSY };
    this.logger.error(error);
    return { status: 500, body: FAILED };
  }
}

/** The answer to a client as JSON, to a browser as a page. */
function written(
  request: IncomingMessage & { readonly originalUrl?: string },
  error: OAuthError,
): { readonly text: string; readonly type: string; readonly policy?: string } {
  const { path, query } = splitUrl(request.originalUrl ?? request.url);
  const body = errorBody(error);
  noteErrorCode(body.code);
  const type = 'application/json';
  if (wantsOAuthOnly(query)) return { text: JSON.stringify(error), type };
  const visited = path.slice(OIDC_MOUNT.length);
  if (!wantsPage(visited, request.headers)) return { text: JSON.stringify(body), type };
  return { ...renderPlain({ headers: request.headers }, errorPage(body, visited)), type: 'text/html' };
}

const queryOf = ({ url }: IncomingMessage): string => splitUrl(url).query;

function splitUrl(url = ''): { readonly path: string; readonly query: string } {
  const start = url.indexOf('?');
  return start < 0 ? { path: url, query: '' } : { path: url.slice(0, start), query: url.slice(start + 1) };
}

/** The client went away in the middle of its request: nobody is left to answer, and nothing of ours failed. */
const isAbandoned = ({ destroyed, complete }: IncomingMessage): boolean => destroyed && !complete;
