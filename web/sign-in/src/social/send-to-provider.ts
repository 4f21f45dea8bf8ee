import { begin } from '../api/experience.js';
import { requestAuthorizationUri } from '../api/social.js';
import { canSignIn } from '../ways.js';
import { type Attempt, forgetAttempt, keepAttempt } from './attempt.js';
import { forgetConnectAttempt } from './connect-attempt.js';

const STATE_BYTES = 32;

/** Leaves the pages for a provider. A way back leads to the page that was left, unless that is no place to be. */
export async function sendToProvider(
  connectorId: string,
  {
    isPassed = false,
    ...origin
  }: Pick<Attempt, 'from' | 'hasAgreed' | 'isEnterprise'> & { readonly isPassed?: boolean },
): Promise<void> {
  const state = newState();
  forgetAttempt();
  forgetConnectAttempt();
  await begin(firstEvent());
  const { authorizationUri, verificationId } = await requestAuthorizationUri(
    { connectorId, isEnterprise: origin.isEnterprise },
    state,
    redirectUriOf(connectorId),
  );
  keepAttempt({ connectorId, state, verificationId, query: location.search, ...origin });
  if (isPassed) location.replace(authorizationUri);
  else location.assign(authorizationUri);
  await new Promise(() => {});
}

/** Who is known to a provider has an account or not: that shows when they are back. */
export const firstEvent = () => (canSignIn() ? 'SignIn' : 'Register');

export const redirectUriOf = (connectorId: string): string =>
  `${location.origin}/callback/${encodeURIComponent(connectorId)}`;

/** Not `randomUUID`, which there is on https alone. */
const newState = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(STATE_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
