import { ApiError, isRefusal } from '../api/client.js';
import { begin, changeEvent, identify, type Verified } from '../api/experience.js';
import { identifyAsRelated, verifyAnswer } from '../api/social.js';
import { Fault } from '../form/problem.js';
import { asksForTerms } from '../form/terms.js';
import { finish, register } from '../finish.js';
import type { PhraseKey } from '../i18n.js';
import { navigate } from '../router.js';
import { experience } from '../settings.js';
import { canRegister, canSignIn } from '../ways.js';
import { type Answer, type Attempt, forgetAnswer, keepAttempt, keptAnswer, type Related } from './attempt.js';
import { firstEvent, redirectUriOf } from './send-to-provider.js';

/** Goes on with what a provider sent back: in, or to the page that asks what to do where there is no account. */
export const goOn = (attempt: Attempt): Promise<void> =>
  signIn(attempt).catch((error: unknown) => {
    const phrase = error instanceof ApiError ? phraseOf(error) : undefined;
    throw phrase === undefined ? error : new Fault(phrase);
  });

const PHRASES: Readonly<Record<string, PhraseKey>> = {
  'session.connector_validation_session_not_found': 'social.took_too_long',
  'session.csrf_token_mismatch': 'social.start_again',
  'session.google_one_tap.cookie_mismatch': 'social.start_again',
  'user.identity_already_in_use': 'social.identity_in_use',
};

const phraseOf = ({ code }: ApiError): PhraseKey | undefined =>
  code.startsWith('connector.') ? 'social.provider_failed' : PHRASES[code];

async function signIn(attempt: Attempt): Promise<void> {
  const verified = await verify(attempt);
  if (attempt.isNew || !canSignIn()) return register(verified);
  try {
    await identify(verified);
  } catch (error) {
    if (!isRefusal(error, 'user.identity_not_exist')) throw error;
    return withoutAccount({ ...attempt, ...verified, isVerified: true }, relatedIn(error));
  }
  return finish();
}

/** Codes are good once: whoever tries again goes on with what was verified by then. */
export async function verify(attempt: Attempt): Promise<Verified> {
  const { state, verificationId, isVerified } = attempt;
  if (isVerified && verificationId !== undefined) return { verificationId };
  const answer = keptAnswer();
  if (state === undefined) await begin(firstEvent());
  try {
    const verified = await verifyAnswer(attempt, connectorDataOf(attempt, answer), verificationId);
    keepAttempt({ ...attempt, ...verified, isVerified: true });
    forgetAnswer();
    return verified;
  } catch (error) {
    if (error instanceof ApiError) forgetAnswer();
    throw error;
  }
}

const connectorDataOf = ({ connectorId, state }: Attempt, answer: Answer | undefined) => ({
  ...answer?.parameters,
  ...(state !== undefined && { redirectUri: redirectUriOf(connectorId) }),
});

function relatedIn({ data: { relatedUser } }: ApiError): Related | undefined {
  const { type, value } = Object(relatedUser);
  return typeof type === 'string' && typeof value === 'string' ? { type, value } : undefined;
}

async function withoutAccount(attempt: Attempt, related: Related | undefined): Promise<void> {
  if (related && experience.socialSignIn.automaticAccountLinking) return link(attempt);
  if (!related && canRegister() && (attempt.hasAgreed || !asksForTerms(true))) return makeAccount(attempt);
  keepAttempt({ ...attempt, ...(related && { related }) });
  navigate(`/social/${related ? 'link' : 'register'}/${encodeURIComponent(attempt.connectorId)}`, {
    replace: true,
  });
}

/** Signs in to the account that has the same address, which knows the provider from then on. */
export async function link(attempt: Attempt): Promise<void> {
  await identifyAsRelated(verifiedBy(attempt)).catch((error: unknown) => {
    // It was linked before, by a request whose answer got lost.
    if (!isRefusal(error, 'session.identity_conflict')) throw error;
  });
  await finish();
}

/** Makes an account, though another may have the same address. */
export async function makeAccount(attempt: Attempt): Promise<void> {
  keepAttempt({ ...attempt, isNew: true });
  await changeEvent('Register');
  await register(verifiedBy(attempt));
}

const verifiedBy = ({ verificationId = '' }: Attempt): Verified => ({ verificationId });
