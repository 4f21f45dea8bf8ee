import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { markup } from '#src/platform/http/html.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { ErrorBody } from '../error-body.js';
import type { Saying } from './pages.js';
import type { Mishap } from './words.js';

/** Where people come to, and no client asks for an answer: paths below the mount. */
const VISITED = /^\/(?:auth(?:\/[\w-]+)?|session\/end(?:\/\w+)?|device(?:\/(?!auth$)[\w-]+)?)$/;

/** Browsers say less. What follows is not read: whoever is refused should not cost what a request that is served does. */
const MAX_ACCEPT_LENGTH = 512;

/** Whether a browser wants to show the answer to a person. */
export function wantsPage(path: string, { accept = '*/*' }: IncomingHttpHeaders): boolean {
  if (!VISITED.test(path)) return false;
  const wishes = new Negotiator({ headers: { accept: accept.slice(0, MAX_ACCEPT_LENGTH) } });
  return wishes.mediaType(['application/json', 'text/html']) === 'text/html';
}

/** Says what happened and what to do, and to whoever looks into it what they need to know. */
export const errorPage =
  ({ code, error, error_description: reason }: ErrorBody, path: string): Saying =>
  ({ mishaps, details, signInAgain }, { startAgainUrl }) => {
    const mishap = mishapOf({ code, error }, path);
    const { title, text, advice } = mishaps[mishap];
    const linkUrl = mishap === 'expired' ? startAgainUrl : undefined;
    const requestId = currentRequest()?.requestId;
    return {
      title,
      body: markup`<p>${text}</p>
<p>${advice}</p>
${linkUrl === undefined ? undefined : markup`<a class="action" href="${linkUrl}">${signInAgain}</a>`}
<dl>
<dt>${details.code}</dt><dd dir="ltr"><code>${code}</code></dd>
${reason === undefined ? undefined : markup`<dt>${details.reason}</dt><dd dir="ltr" lang="en">${shortened(reason)}</dd>`}
${requestId === undefined ? undefined : markup`<dt>${details.request}</dt><dd dir="ltr"><code>${requestId}</code></dd>`}
</dl>`,
    };
  };

/** Enough for what the provider says; some of it may be what the request said. */
const MAX_REASON = 200;
const shortened = (reason: string): string =>
  reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}…` : reason;

/** What only forms of our own pages are sent to: what is wrong with one is that it is no longer known. */
const FORMS: ReadonlySet<string> = new Set(['/device', '/session/end/confirm']);

function mishapOf({ code, error }: Pick<ErrorBody, 'code' | 'error'>, path: string): Mishap {
  if (code === 'session.not_found' || (error === 'invalid_request' && FORMS.has(path))) return 'expired';
  return MISHAPS[error] ?? 'refused';
}

const MISHAPS: Readonly<Record<string, Mishap>> = {
  access_denied: 'denied',
  temporarily_unavailable: 'busy',
  server_error: 'failed',
};
