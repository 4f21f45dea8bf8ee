import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import type { ErrorDeclaration } from '#src/kernel/errors.js';
import { newId } from '#src/kernel/ids.js';
import type { AudienceName } from '#src/platform/http/audience.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
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

  /** With what callers are refused, whatever they ask for. */
  abstract readonly errors: readonly ErrorDeclaration[];

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

/** With what those are refused whose access token is not good for an endpoint. */
export const TOKEN_ERRORS: readonly ErrorDeclaration[] = [
  AuthErrors.headerMissing,
  AuthErrors.typeNotSupported,
  AuthErrors.unauthorized,
  AuthErrors.subjectMissing,
  AuthErrors.forbidden,
];

/** An audience of those who show an access token. Whether they hold the scopes of the endpoint is asked afterwards. */
export abstract class ActorStrategy<Caller extends Actor = Actor> extends AudienceStrategy<Caller> {
  readonly errors: readonly ErrorDeclaration[] = TOKEN_ERRORS;

  abstract override callerOf(request: BearerRequest): Promise<Caller>;

  /** How that caller stands towards scopes of the audience now. Runs in the tenant of the caller; one statement. */
  abstract standingOf(actor: Caller, scopes: readonly string[]): Promise<Standing>;
}
