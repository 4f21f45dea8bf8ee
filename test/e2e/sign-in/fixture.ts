import type { ApiClient } from '../../support/api-client.js';
import type { ApiAnswer, BrowserlessClient } from '../../support/browserless-client.js';
import { PASSWORD } from '../../support/people.js';

/** The status and code of an answer: `404 session.interaction_not_found`. */
export const refusal = ({ status, body }: ApiAnswer): string => `${status} ${String(body['code'])}`;

export const named = (value: string, type = 'username') => ({ type, value });

/** Lets people sign in by an e-mail address and a password too, so that somebody can lack a username. */
export async function signInByEmail(api: ApiClient): Promise<void> {
  const method = { password: true, verificationCode: false, isPasswordPrimary: true };
  const { status, body } = await api.patch('/sign-in-exp', {
    signIn: {
      methods: [
        { ...method, identifier: 'username' },
        { ...method, identifier: 'email' },
      ],
    },
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** Begins to sign in, and says who it is by an e-mail address. */
export async function byEmail(browser: BrowserlessClient, email: string): Promise<void> {
  await browser.begin('SignIn');
  const { verificationId } = await browser.experience('POST', '/verification/password', {
    identifier: named(email, 'email'),
    password: PASSWORD,
  });
  await browser.experience('POST', '/identification', { verificationId });
}
