import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { endpointOf } from '#src/platform/http/endpoint-metadata.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
import { BEARER } from './bearer.strategy.js';

/** Lets a request pass that has the permission which its endpoint declares. */
@Injectable()
export class ManagementGuard extends AuthGuard(BEARER) {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) throw new Error('a route was not declared with one of our endpoint decorators');
    if (endpoint.permission === null) return true;
    await super.canActivate(context);
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user: Actor }>();
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
