import type { AuthenticationResponseJSON } from '@simplewebauthn/browser';
import { useEffect, useRef } from 'preact/hooks';
import { begin, identify } from '../api/experience.js';
import { requestAnyPasskey, verifySignInPasskey } from '../api/mfa.js';
import { ProblemText } from '../form/problem-text.js';
import { asksForTerms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { finish } from '../finish.js';
import { t } from '../i18n.js';
import { PageLink } from '../layout/page-link.js';
import { experience } from '../settings.js';
import { askForPasskey, arePasskeysSupported, passkeyFilledIn } from './ceremonies.js';

const { passkeySignIn } = experience;

export const canSignInByPasskey = (): boolean => passkeySignIn.enabled === true && arePasskeysSupported();

/** Below the first page of signing in: a button, and passkeys among what the browser fills in. Nothing where neither is wanted. */
export function PasskeySignIn() {
  if (!canSignInByPasskey()) return null;
  if (!asksForTerms(false)) return <PasskeyForm />;
  // Who has to agree to something does that beside the button.
  return passkeySignIn.showPasskeyButton ? (
    <p class="aside">
      <PageLink to="/sign-in/passkey">{t('mfa.sign_in_by_passkey')}</PageLink>
    </p>
  ) : null;
}

function PasskeyForm() {
  const element = useRef<HTMLFormElement>(null);
  const filledIn = useRef<AuthenticationResponseJSON | undefined>(undefined);
  const form = useForm(async () => {
    const passkey = filledIn.current;
    filledIn.current = undefined;
    await signInByPasskey(passkey);
  });
  useAutofill(!form.pending, (passkey) => {
    filledIn.current = passkey;
    element.current?.requestSubmit();
  });
  return (
    <form ref={element} onSubmit={form.onSubmit} noValidate>
      <ProblemText problem={form.problem} />
      {passkeySignIn.showPasskeyButton && (
        <button type="submit" class="secondary" aria-disabled={form.pending} aria-busy={form.pending}>
          {t('mfa.sign_in_by_passkey')}
        </button>
      )}
    </form>
  );
}

/** Signs in by a passkey, which says whose it is. */
export async function signInByPasskey(filledIn?: AuthenticationResponseJSON): Promise<void> {
  const passkey = filledIn ?? (await askForPasskey((await requestAnyPasskey()).authenticationOptions));
  await begin('SignIn');
  await identify(await verifySignInPasskey(passkey));
  await finish();
}

/** Offers passkeys to fill in, again after each that did not lead on. What fails before one is chosen concerns nobody. */
function useAutofill(isOffered: boolean, onFilledIn: (passkey: AuthenticationResponseJSON) => void): void {
  useEffect(() => {
    if (!isOffered || !passkeySignIn.allowAutofill) return undefined;
    let isOver = false;
    passkeyFilledIn(requestAnyPasskey).then(
      (passkey) => isOver || onFilledIn(passkey),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [isOffered]);
}
