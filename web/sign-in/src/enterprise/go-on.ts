import { isRefusal } from '../api/client.js';
import { identify } from '../api/experience.js';
import { asksForTerms } from '../form/terms.js';
import { finish, register } from '../finish.js';
import { navigate } from '../router.js';
import { type Attempt, keepAttempt } from '../social/attempt.js';
import { makeAccount, verify } from '../social/go-on.js';
import { canRegister, canSignIn } from '../ways.js';

/** Goes on with what the provider of an enterprise sent back: in, by a new account where its user has none. */
export async function goOn(attempt: Attempt): Promise<void> {
  const verified = await verify(attempt);
  if (attempt.isNew || !canSignIn()) return register(verified);
  try {
    await identify(verified);
  } catch (error) {
    if (!isRefusal(error, 'user.sso_identity_not_exist') || !canRegister()) throw error;
    return beNew({ ...attempt, ...verified, isVerified: true });
  }
  return finish();
}

async function beNew(attempt: Attempt): Promise<void> {
  if (attempt.hasAgreed || !asksForTerms(true)) return makeAccount(attempt);
  keepAttempt(attempt);
  navigate(`/social/register/${encodeURIComponent(attempt.connectorId)}`, { replace: true });
}
