import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { type AudienceName, nameOf, scopesOf } from '#src/platform/http/audience.js';
import { endpointOf } from '#src/platform/http/endpoint-metadata.js';
import { operationOf } from '#src/platform/http/operation.js';
import { currentRequest } from '#src/platform/request-context.js';
import { isSearch } from '#src/platform/search/is-search.js';
import type { Actor } from './actor.js';
import { ActorStrategy, type AudienceStrategy } from './audience.strategy.js';
import { AuthErrors } from './auth.errors.js';
import type { Authority } from './authority.js';

interface Gate {
  readonly strategy: AudienceStrategy;
  readonly guard: CanActivate;
}

/**
 * Lets a request pass that comes from the audience of its endpoint, and from somebody who may still do what their token
 * says. What proves one audience proves no other.
 */
export class AudienceGuard implements CanActivate {
  private readonly gates: ReadonlyMap<AudienceName, Gate>;

  constructor(
    strategies: readonly AudienceStrategy[],
    private readonly authority: Authority,
  ) {
    this.gates = new Map(
      strategies.map((strategy) => [strategy.audience, { strategy, guard: passportGuardOf(strategy) }]),
    );
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) throw new Error('a route was not declared with one of our endpoint decorators');
    const { audience } = endpoint;
    const request = context.switchToHttp().getRequest<FastifyRequest & { user: unknown }>();
    const current = currentRequest();
    if (current) {
      current.operation = operationOf(endpoint, request.routeOptions.url ?? '');
      current.isSearch = isSearch(request.query);
    }
    if (audience === 'public') return true;
    const { strategy, guard } = this.gateOf(nameOf(audience));
    await guard.canActivate(context);
    if (strategy instanceof ActorStrategy) {
      const actor = request.user as Actor;
      if (current) current.actor = actor;
      await this.requireAuthority(strategy, actor, scopesOf(audience));
    }
    return true;
  }

  private async requireAuthority(
    strategy: ActorStrategy,
    actor: Actor,
    scopes: readonly string[],
  ): Promise<void> {
    const standing = await this.authority.standingOf(actor, scopes, () => strategy.standingOf(actor, scopes));
    if (standing === 'gone') throw AuthErrors.unauthorized();
    const missing = scopes.filter((scope) => !actor.scopes.has(scope));
    if (standing === 'lacks' || missing.length > 0) throw AuthErrors.forbidden(scopes, missing);
  }

  private gateOf(audience: AudienceName): Gate {
    const gate = this.gates.get(audience);
    if (!gate) throw new Error(`no strategy finds out who calls as ${audience}`);
    return gate;
  }
}

function passportGuardOf(strategy: AudienceStrategy): CanActivate {
  passport.use(strategy);
  return new (AuthGuard(strategy.name))();
}
