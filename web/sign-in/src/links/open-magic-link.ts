import { isRefusal } from '../api/client.js';
import {
  begin,
  identify,
  type InteractionEvent,
  type Verified,
  verifyOneTimeToken,
} from '../api/experience.js';
import { codePage, keepCode } from '../codes/sent-code.js';
import { registerInstead, registerOrSignIn } from '../codes/outcomes.js';
import { finish } from '../finish.js';
import { asksForTerms } from '../form/terms.js';
import { navigate } from '../router.js';
import { forgetMagicLink, type MagicLink } from './taken-secrets.js';

/** What a link may have been made for; it says so itself when it is opened for something else. */
const EVENTS: readonly InteractionEvent[] = ['SignIn', 'Register', 'ForgotPassword'];

interface Spent {
  readonly token: string;
  readonly event: InteractionEvent;
  readonly verified: Verified;
}

/** What was shown by the link that is open: whoever tries again after a failure goes on from there. */
let spent: Spent | undefined;

/** Spends the link, and goes on as its owner: in, by way of a new account where there is none, or to a new password. */
export async function openMagicLink(link: MagicLink): Promise<void> {
  if (spent?.token !== link.token) spent = await spend(link);
  const { event, verified } = spent;
  forgetMagicLink();
  switch (event) {
    case 'SignIn':
      return signIn(link, verified);
    case 'Register':
      return asksForTerms(true) ? offerAccount(link, verified) : registerOrSignIn(verified);
    case 'ForgotPassword':
      await identify(verified);
      return navigate('/forgot-password/reset', { replace: true });
  }
}

async function spend({ email, token }: MagicLink, [event = 'SignIn', ...others] = EVENTS): Promise<Spent> {
  await begin(event);
  try {
    return { token, event, verified: await verifyOneTimeToken(email, token) };
  } catch (error) {
    if (others.length === 0 || !isRefusal(error, 'one_time_token.interaction_event_mismatch')) throw error;
    return spend({ email, token }, others);
  }
}

/** Where there is no account one is made at once, unless its owner has to agree to something first. */
async function signIn(link: MagicLink, verified: Verified): Promise<void> {
  try {
    await identify(verified);
  } catch (error) {
    if (!isRefusal(error, 'user.user_not_exist')) throw error;
    return asksForTerms(true) ? offerAccount(link, verified) : registerInstead(verified);
  }
  await finish();
}

/** The address is as good as shown by a code, so the page of codes goes on. */
function offerAccount({ email }: MagicLink, verified: Verified): void {
  keepCode({
    ...verified,
    flow: 'sign-in',
    event: 'SignIn',
    identifier: { type: 'email', value: email },
    from: '/sign-in',
    resendAt: 0,
    isVerified: true,
    offer: 'register',
  });
  navigate(codePage('sign-in'), { replace: true });
}
