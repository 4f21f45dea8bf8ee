import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { newId } from '#src/kernel/ids.js';
import type { AudienceName } from '#src/platform/http/audience.js';
import type { Actor } from './actor.js';
import type { Standing } from './authority.js';

/** What tells who calls. */
export type CallerRequest = Pick<FastifyRequest, 'headers' | 'method' | 'query'> &
  Partial<Pick<FastifyRequest, 'tenant'>>;
/** What tells whose access token it is. */
export type BearerRequest = Pick<CallerRequest, 'headers'>;

/** Finds out who calls the endpoints of an audience. Each audience has one, which its owner hands to the `AuthModule`. */
export abstract class AudienceStrategy<Caller extends object = object> extends passport.Strategy {
  /** Passport keeps strategies by their names in the whole process, and several applications can live in one. */
  override readonly name = newId();

  abstract readonly audience: Exclude<AudienceName, 'public'>;

  /** Who calls, which the guard leaves in `request.user`. Throws where that is not proved. */
  abstract callerOf(request: CallerRequest): Promise<Caller>;

  /** Passport calls it on an object of the one request, which inherits from this one. */
  override authenticate(request: CallerRequest): void {
    this.callerOf(request).then(
      (caller) => this.success(caller),
      (error: unknown) => this.error(error),
    );
  }
}

/** An audience of those who show an access token. Whether they hold the scopes of the endpoint is asked afterwards. */
export abstract class ActorStrategy<Caller extends Actor = Actor> extends AudienceStrategy<Caller> {
  abstract override callerOf(request: BearerRequest): Promise<Caller>;

  /** How that caller stands towards scopes of the audience now. Runs in the tenant of the caller; one statement. */
  abstract standingOf(actor: Caller, scopes: readonly string[]): Promise<Standing>;
}
