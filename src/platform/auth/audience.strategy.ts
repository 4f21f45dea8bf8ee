import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { newId } from '#src/kernel/ids.js';
import type { AudienceName } from '#src/platform/http/audience.js';
import type { Actor } from './actor.js';
import type { Standing } from './authority.js';

/** What tells who calls. */
export type CallerRequest = Pick<FastifyRequest, 'headers'>;

/** Finds out who calls the endpoints of an audience. Each audience has one, which its owner hands to the `AuthModule`. */
export abstract class AudienceStrategy extends passport.Strategy {
  /** Passport keeps strategies by their names in the whole process, and several applications can live in one. */
  override readonly name = newId();

  abstract readonly audience: Exclude<AudienceName, 'public'>;

  /** Who calls. Throws where that is not proved; whether they hold the scopes of the endpoint is asked afterwards. */
  abstract actorOf(request: CallerRequest): Promise<Actor>;

  /** How that caller stands towards scopes of the audience now. Runs in the tenant of the caller; one statement. */
  abstract standingOf(actor: Actor, scopes: readonly string[]): Promise<Standing>;

  /** Passport calls it on an object of the one request, which inherits from this one. */
  override authenticate(request: CallerRequest): void {
    this.actorOf(request).then(
      (actor) => this.success(actor),
      (error: unknown) => this.error(error),
    );
  }
}
