import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { isOverload } from '#src/platform/database/overload.js';
import type { ResolvedTenant } from '#src/platform/tenancy/tenant-resolver.js';
import { OIDC_MOUNT } from '../issuer.js';
import { errorBody, type OAuthError } from '../policy/error-body.js';
import { ProviderRegistry } from '../provider.registry.js';
import type { MountedRequest } from './buffered-request.js';
import { RefusedBody, withReadBody } from './request-body.js';

/** Whether a path belongs to the OpenID provider. */
export const isOidcPath = (url: string): boolean =>
  url.startsWith(OIDC_MOUNT) &&
  (url.length === OIDC_MOUNT.length || '/?'.includes(url.charAt(OIDC_MOUNT.length)));

/** Hands requests below `/oidc` to the provider of their tenant. */
@Injectable()
export class OidcMount {
  private readonly logger = new Logger(OidcMount.name);

  constructor(
    private readonly providers: ProviderRegistry,
    private readonly config: Config,
  ) {}

  /** Answers a request, whatever happens. Runs with the tenant entered. */
  async handle(
    request: IncomingMessage,
    response: ServerResponse,
    { origin }: ResolvedTenant,
  ): Promise<void> {
    try {
      const provider = await this.providers.get(origin);
      const mounted = await withReadBody(this.mount(request, origin));
      await provider.callback()(mounted, response);
    } catch (error) {
      this.answerFailure(response, error);
    }
  }

  /**
   * The provider sees the request below its mount path, and under the tenant's public origin: what it answers with
   * does not depend on the `Host` header, which anybody can make up.
   */
  private mount(request: IncomingMessage, origin: string): MountedRequest {
    const { protocol, host } = new URL(origin);
    const { headers } = request;
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
    headers['x-forwarded-host'] = host;
    if (!this.config.env.TRUST_PROXY_HEADER) delete headers['x-forwarded-for'];
    const originalUrl = request.url ?? '/';
    const path = originalUrl.slice(OIDC_MOUNT.length);
    return Object.assign(request, { originalUrl, url: path.startsWith('/') ? path : `/${path}` });
  }

  private answerFailure(response: ServerResponse, error: unknown): void {
    if (error instanceof RefusedBody) {
      return answer(response, error.status, {
        error: 'invalid_request',
        error_description: error.description,
      });
    }
    if (isOverload(error)) {
      response.setHeader('Retry-After', '1');
      return answer(response, 503, {
        error: 'temporarily_unavailable',
        error_description: 'the server is busy',
      });
    }
    this.logger.error(error);
    answer(response, 500, { error: 'server_error', error_description: 'oops! something went wrong' });
  }
}

function answer(response: ServerResponse, status: number, error: OAuthError): void {
  if (response.headersSent) return;
  // What is left of a refused body is not read, so the connection cannot be used again.
  if (status === 413) response.setHeader('Connection', 'close');
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(errorBody(error)));
}
