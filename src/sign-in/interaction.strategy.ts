import { Injectable } from '@nestjs/common';
import { InteractionErrors, Interactions, type PendingInteraction } from '#src/oidc/oidc.public.js';
import { AudienceStrategy, type CallerRequest } from '#src/platform/auth/audience.strategy.js';
import { currentRequest } from '#src/platform/request-context.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { requireOwnPage } from './require-own-page.js';
import { signInContextOf } from './sign-in-context.js';
import { SignInErrors } from './sign-in.errors.js';

/**
 * The browser in which somebody signs in, known by the cookie of its interaction. Anybody can have one, so its requests
 * are limited like those of other strangers.
 */
@Injectable()
export class InteractionStrategy extends AudienceStrategy<PendingInteraction> {
  readonly audience = 'experience';
  readonly errors = [InteractionErrors.notFound, SignInErrors.foreignPage];

  constructor(
    private readonly interactions: Interactions,
    private readonly strangers: Strangers,
  ) {
    super();
  }

  async callerOf(request: CallerRequest): Promise<PendingInteraction> {
    // What only reads tells no other page anything.
    if (request.method !== 'GET') requireOwnPage(request);
    const current = currentRequest();
    if (current) current.signInContext = signInContextOf(request.headers);
    return this.strangers.run(current?.ip ?? '', () => this.interactions.find(request));
  }
}
