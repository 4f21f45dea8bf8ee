import type { CallerRequest } from '#src/platform/auth/audience.strategy.js';
import { isOfOwnPage } from '#src/platform/http/own-page.js';
import { SignInErrors } from './sign-in.errors.js';

/** Throws `auth.forbidden` where a browser says that a page of somebody else sends the request. */
export function requireOwnPage({ headers, tenant }: CallerRequest): void {
  if (!isOfOwnPage(headers, tenant?.origin)) throw SignInErrors.foreignPage();
}
