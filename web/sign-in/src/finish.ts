import { ApiError, isRefusal } from './api/client.js';
import { getInteraction, identify, submit, type Verified } from './api/experience.js';
import { answerMfa } from './api/mfa.js';
import { forgetCode } from './codes/sent-code.js';
import { forgetAsked } from './mfa/asked.js';
import { mfaPageFor } from './mfa/next-page.js';
import { arePasskeysSupported } from './passkeys/ceremonies.js';
import { leave, navigate } from './router.js';
import { forgetAttempt } from './social/attempt.js';

/** Ends the interaction: back to the application, or on to the page for what the server asks for before. */
export async function finish(): Promise<void> {
  await goingWhereAsked(async () => {
    const { redirectTo } = await submitted();
    forgetCode();
    forgetAsked();
    forgetAttempt();
    await leave(redirectTo);
  });
}

/** Makes the account of what is verified and staged, and ends the interaction. */
export async function register(verified?: Verified): Promise<void> {
  await goingWhereAsked(async () => {
    await identify(verified).catch((error: unknown) => {
      // It was made before, by a request whose answer got lost.
      if (!isRefusal(error, 'session.identity_conflict')) throw error;
    });
    await finish();
  });
}

/** Goes on once something was added that the account lacked. */
export async function goOn(): Promise<void> {
  const { interactionEvent } = await getInteraction();
  await (interactionEvent === 'Register' ? register() : finish());
}

/** A browser that cannot make a passkey is not asked for one. */
async function submitted() {
  try {
    return await submit();
  } catch (error) {
    if (!isRefusal(error, 'user.passkey_preferred') || arePasskeysSupported()) throw error;
    await answerMfa('passkey-skipped');
    return submit();
  }
}

/** Does something that the server may refuse until something else was done, and then leads to the page for that. */
async function goingWhereAsked(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const page = error instanceof ApiError ? pageFor(error) : undefined;
    if (page === undefined) throw error;
    navigate(page, { replace: true });
  }
}

function pageFor({ code, data }: ApiError): string | undefined {
  const { missingProfile } = data;
  if (code !== 'user.missing_profile' || !Array.isArray(missingProfile)) return mfaPageFor(code, data);
  const [missing] = missingProfile.map(String);
  return missing === 'password' && location.pathname.startsWith('/register')
    ? '/register/password'
    : `/continue/${missing}`;
}
