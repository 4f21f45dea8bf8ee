import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { endpointOf, type Permission } from '#src/platform/http/endpoint-metadata.js';
import { currentRequest } from '#src/platform/request-context.js';
import { AccessTokens } from './access-tokens.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
import { BEARER, type BearerRequest, type Bearers } from './bearer.strategy.js';
import { OrganizationTokens } from './organization-tokens.js';

interface Demand {
  readonly bearers: Bearers;
  readonly scopes: readonly string[];
}

/**
 * Lets a request pass that has the permission which its endpoint declares: a token for the Management API or one for an
 * organization. Neither is taken for the other.
 */
@Injectable()
export class BearerGuard extends AuthGuard(BEARER) {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly organizationTokens: OrganizationTokens,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) throw new Error('a route was not declared with one of our endpoint decorators');
    if (endpoint.permission === null) return true;
    const { bearers, scopes } = this.demandOf(endpoint.permission);
    const request = context.switchToHttp().getRequest<BearerRequest & { user: Actor }>();
    request.bearers = bearers;
    await super.canActivate(context);
    const { user } = request;
    const current = currentRequest();
    if (current) current.actor = user;
    if (!scopes.every((scope) => user.scopes.has(scope))) throw AuthErrors.forbidden();
    return true;
  }

  /** Passport turns what the strategy throws into an argument; it stays what it was. */
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error;
    if (!user) throw AuthErrors.unauthorized();
    return user;
  }

  private demandOf(permission: Permission): Demand {
    return permission === 'all'
      ? { bearers: this.accessTokens, scopes: [permission] }
      : { bearers: this.organizationTokens, scopes: permission.organization };
  }
}
