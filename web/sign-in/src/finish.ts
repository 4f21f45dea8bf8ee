import { isRefusal } from './api/client.js';
import { getInteraction, identify, submit, type Verified } from './api/experience.js';
import { forgetCode } from './codes/sent-code.js';
import { leave, navigate } from './router.js';

/** Ends the interaction: back to the application, or on to the page where the user adds what their account lacks. */
export async function finish(): Promise<void> {
  await addingWhatLacks(async () => {
    const { redirectTo } = await submit();
    forgetCode();
    await leave(redirectTo);
  });
}

/** Makes the account of what is verified and staged, and ends the interaction. */
export async function register(verified?: Verified): Promise<void> {
  await addingWhatLacks(async () => {
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

/** Does something that may find the account incomplete, and then leads to the page for the first thing that lacks. */
async function addingWhatLacks(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const missing = isRefusal(error, 'user.missing_profile') && error.data['missingProfile'];
    if (!Array.isArray(missing)) throw error;
    navigate(pageFor(String(missing[0])), { replace: true });
  }
}

const pageFor = (missing: string): string =>
  missing === 'password' && location.pathname.startsWith('/register')
    ? '/register/password'
    : `/continue/${missing}`;
