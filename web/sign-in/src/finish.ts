import { ApiError } from './api/client.js';
import { submit } from './api/experience.js';
import { leave, navigate } from './router.js';

/** Ends the interaction: back to the application, or on to the page where the user adds what their account lacks. */
export async function finish(): Promise<void> {
  await addingWhatLacks(async () => leave((await submit()).redirectTo));
}

/** Does something that may find the account incomplete, and then leads to the page for the first thing that lacks. */
export async function addingWhatLacks(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const missing =
      error instanceof ApiError && error.code === 'user.missing_profile' && error.data['missingProfile'];
    if (!Array.isArray(missing)) throw error;
    navigate(`/continue/${missing[0]}`, { replace: true });
  }
}
