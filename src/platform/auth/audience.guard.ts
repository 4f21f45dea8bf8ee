import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { type AudienceName, nameOf, scopesOf } from '#src/platform/http/audience.js';
import { endpointOf } from '#src/platform/http/endpoint-metadata.js';
import { operationOf } from '#src/platform/http/operation.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { Actor } from './actor.js';
import type { AudienceStrategy } from './audience.strategy.js';
import { AuthErrors } from './auth.errors.js';

/** Lets a request pass that comes from the audience of its endpoint. What proves one audience proves no other. */
export class AudienceGuard implements CanActivate {
  private readonly guards: ReadonlyMap<AudienceName, CanActivate>;

  constructor(strategies: readonly AudienceStrategy[]) {
    this.guards = new Map(strategies.map((strategy) => [strategy.audience, passportGuardOf(strategy)]));
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) throw new Error('a route was not declared with one of our endpoint decorators');
    const { audience } = endpoint;
    const request = context.switchToHttp().getRequest<FastifyRequest & { user: Actor }>();
    const current = currentRequest();
    if (current) current.operation = operationOf(endpoint, request.routeOptions.url ?? '');
    if (audience === 'public') return true;
    await this.guardOf(nameOf(audience)).canActivate(context);
    const { user } = request;
    if (current) current.actor = user;
    if (!scopesOf(audience).every((scope) => user.scopes.has(scope))) throw AuthErrors.forbidden();
    return true;
  }

  private guardOf(audience: AudienceName): CanActivate {
    const guard = this.guards.get(audience);
    if (!guard) throw new Error(`no strategy finds out who calls as ${audience}`);
    return guard;
  }
}

function passportGuardOf(strategy: AudienceStrategy): CanActivate {
  passport.use(strategy);
  return new (AuthGuard(strategy.name))();
}
