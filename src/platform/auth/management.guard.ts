import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { endpointOf } from '#src/platform/http/endpoint-metadata.js';
import { currentRequest } from '#src/platform/request-context.js';
import { AccessTokens } from './access-tokens.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
import { BEARER, type BearerRequest } from './bearer.strategy.js';

/** Lets a request pass that has the permission which its endpoint declares. */
@Injectable()
export class ManagementGuard extends AuthGuard(BEARER) {
  constructor(private readonly accessTokens: AccessTokens) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) throw new Error('a route was not declared with one of our endpoint decorators');
    if (endpoint.permission === null) return true;
    const request = context.switchToHttp().getRequest<BearerRequest & { user: Actor }>();
    request.accessTokens = this.accessTokens;
    await super.canActivate(context);
    const { user } = request;
    const current = currentRequest();
    if (current) current.actor = user;
    if (!user.scopes.has(endpoint.permission)) throw AuthErrors.forbidden();
    return true;
  }

  /** Passport turns what the strategy throws into an argument; it stays what it was. */
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error;
    if (!user) throw AuthErrors.unauthorized();
    return user;
  }
}
