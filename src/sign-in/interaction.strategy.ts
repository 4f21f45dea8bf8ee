import { Injectable } from '@nestjs/common';
import { Interactions, type PendingInteraction } from '#src/oidc/oidc.public.js';
import { AudienceStrategy, type CallerRequest } from '#src/platform/auth/audience.strategy.js';
import { currentRequest } from '#src/platform/request-context.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { SignInErrors } from './sign-in.errors.js';

/**
 * The browser in which somebody signs in, known by the cookie of its interaction. Anybody can have one, so its requests
 * are limited like those of other strangers.
 */
@Injectable()
export class InteractionStrategy extends AudienceStrategy<PendingInteraction> {
  readonly audience = 'experience';

  constructor(
    private readonly interactions: Interactions,
    private readonly strangers: Strangers,
  ) {
    super();
  }

  async callerOf(request: CallerRequest): Promise<PendingInteraction> {
    requireOwnPage(request);
    return this.strangers.run(currentRequest()?.ip ?? '', () => this.interactions.find(request));
  }
}

/** From where a browser says that a request comes, where that is a page of ours or nothing but the user (Fetch Metadata). */
const OWN_SITES: readonly unknown[] = [undefined, 'same-origin', 'none'];

/**
 * Cookies come along whoever asks for them, so it counts which page did. A client that is no browser says nothing; what
 * only reads tells no other page anything.
 */
function requireOwnPage({ method, headers, tenant }: CallerRequest): void {
  if (method === 'GET') return;
  const isOwnOrigin = headers.origin === undefined || headers.origin === tenant?.origin;
  if (!isOwnOrigin || !OWN_SITES.includes(headers['sec-fetch-site'])) throw SignInErrors.foreignPage();
}
