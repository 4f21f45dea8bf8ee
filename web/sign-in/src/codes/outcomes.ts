import { isRefusal } from '../api/client.js';
import { changeEvent, identify, stageVerified, type Verified } from '../api/experience.js';
import { bindFactor } from '../api/mfa.js';
import { Fault } from '../form/problem.js';
import { finish, goOn, register } from '../finish.js';
import { navigate } from '../router.js';
import { type ShownSocial, shownSocial } from '../social/shown-social.js';
import { canRegisterBy, canSignIn, methodOf } from '../ways.js';
import type { CodeFlow, SentCode, Turn } from './sent-code.js';

/** Where a code leads that was right; or what to offer instead, where its owner came for something that is not possible. */
export const OUTCOMES: Readonly<Record<CodeFlow, (sent: SentCode) => Promise<Turn | undefined>>> = {
  'sign-in': async (sent) => {
    try {
      await identify(sent);
    } catch (error) {
      if (!isRefusal(error, 'user.user_not_exist') || !canRegisterBy(sent.identifier.type)) throw error;
      return { offer: 'register' };
    }
    await finish();
    return undefined;
  },
  register: (sent) => unlessInUse(sent, () => register(sent)),
  'forgot-password': async (sent) => {
    await identify(sent);
    navigate('/forgot-password/reset', { replace: true });
    return undefined;
  },
  continue: (sent) =>
    unlessInUse(sent, async () => {
      const { type } = sent.identifier;
      if (type !== 'username') await stageVerified(type, sent);
      await goOn();
    }),
  'mfa-binding': (sent) =>
    unlessInUse(sent, async () => {
      await bindFactor(
        sent.identifier.type === 'email' ? 'EmailVerificationCode' : 'PhoneVerificationCode',
        sent,
      );
      await finish();
    }),
};

/** Does it; whoever wants an account and turns out to have one is told so, which only the owner of the address gets to see. */
async function unlessInUse(
  { event, flow, identifier }: SentCode,
  act: () => Promise<void>,
): Promise<Turn | undefined> {
  try {
    await act();
  } catch (error) {
    if (event !== 'Register' || !isInUse(error) || !canSignIn()) throw error;
    const canLink = flow === 'continue' && methodOf(identifier.type)?.verificationCode;
    return { offer: 'sign-in', ...(canLink && { social: await shownSocial() }) };
  }
  return undefined;
}

const isInUse = (error: unknown): boolean =>
  isRefusal(error, 'user.email_already_in_use', 'user.phone_already_in_use');

/** Signs in by what was verified for an account that is there already. */
export async function signInInstead(verified: Verified): Promise<void> {
  await changeEvent('SignIn');
  await identify(verified);
  await finish();
}

/** Signs in to the account that is there already, which knows the provider from then on. */
export async function signInAndLink(verified: Verified, social: ShownSocial): Promise<void> {
  await changeEvent('SignIn');
  await identify(verified);
  await stageVerified('social', social).catch((error: unknown) => {
    if (!isRefusal(error, 'user.identity_already_in_use')) throw error;
    throw new Fault('social.linked_otherwise', true);
  });
  await finish();
}

/** Makes an account by what was verified, or signs in to the one that turns out to be there. */
export async function registerOrSignIn(verified: Verified): Promise<void> {
  try {
    await register(verified);
  } catch (error) {
    if (!isInUse(error)) throw error;
    await signInInstead(verified);
  }
}

/** Makes an account by what was verified for signing in. */
export async function registerInstead(verified: Verified): Promise<void> {
  await changeEvent('Register');
  await registerOrSignIn(verified);
}
