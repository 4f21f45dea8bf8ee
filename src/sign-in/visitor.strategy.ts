import { Injectable } from '@nestjs/common';
import { AudienceStrategy, type CallerRequest } from '#src/platform/auth/audience.strategy.js';
import { requireOwnPage } from './require-own-page.js';
import { SignInErrors } from './sign-in.errors.js';

/** Somebody of whom is known that no page of others calls in their name, and nothing else. */
type Visitor = Record<string, never>;

/** Whoever has opened a page of ours, without a sign-in that waits for them. */
@Injectable()
export class VisitorStrategy extends AudienceStrategy<Visitor> {
  readonly audience = 'visitor';
  readonly errors = [SignInErrors.foreignPage];

  async callerOf(request: CallerRequest): Promise<Visitor> {
    requireOwnPage(request);
    return {};
  }
}
