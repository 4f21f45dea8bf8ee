import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { type Audience, scopesOf } from '#src/platform/http/audience.js';
import { endpointOf } from '#src/platform/http/endpoint-metadata.js';
import { currentRequest } from '#src/platform/request-context.js';
import { AccessTokens } from './access-tokens.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
import { BEARER, type BearerRequest, type Bearers } from './bearer.strategy.js';
import { OrganizationTokens } from './organization-tokens.js';

/**
 * Lets a request pass that comes from the audience of its endpoint, with a token for the Management API or one for an
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
    const { audience } = endpoint;
    if (audience === 'public') return true;
    const request = context.switchToHttp().getRequest<BearerRequest & { user: Actor }>();
    request.bearers = this.bearersOf(audience);
    await super.canActivate(context);
    const { user } = request;
    const current = currentRequest();
    if (current) current.actor = user;
    if (!scopesOf(audience).every((scope) => user.scopes.has(scope))) throw AuthErrors.forbidden();
    return true;
  }

  /** Passport turns what the strategy throws into an argument; it stays what it was. */
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error;
    if (!user) throw AuthErrors.unauthorized();
    return user;
  }

  private bearersOf(audience: Exclude<Audience, 'public'>): Bearers {
    return audience === 'management' ? this.accessTokens : this.organizationTokens;
  }
}
