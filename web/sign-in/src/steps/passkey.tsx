import { useState } from 'preact/hooks';
import { begin, identify, type Identifier } from '../api/experience.js';
import { requestSignInPasskey, verifySignInPasskey } from '../api/mfa.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { finish } from '../finish.js';
import { t } from '../i18n.js';
import { shownIdentifier } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { askForPasskey } from '../passkeys/ceremonies.js';
import { canSignInByPasskey, signInByPasskey } from '../passkeys/passkey-sign-in.js';
import { keptSignInIdentifier } from './sign-in-identifier.js';

/** Signs in by a passkey: that of the account that was named before, or whichever the browser has. */
export function Passkey() {
  const [identifier] = useState(keptSignInIdentifier);
  const form = useForm(() => (identifier ? signInAs(identifier) : signInByPasskey()));
  return (
    <>
      <Heading>{t('mfa.use_passkey')}</Heading>
      {identifier && <p class="who">{t('description.password_of', { name: shownIdentifier(identifier) })}</p>}
      {canSignInByPasskey() ? (
        <form onSubmit={form.onSubmit} noValidate>
          <p>{t('mfa.use_passkey_hint')}</p>
          <Terms form={form} isRegistration={false} />
          <ProblemText problem={form.problem} />
          <SubmitButton pending={form.pending}>{t('mfa.use_passkey')}</SubmitButton>
        </form>
      ) : (
        <p>{t('mfa.passkey_unsupported')}</p>
      )}
      <p class="aside">
        <PageLink to={identifier ? '/sign-in/verification-methods' : '/sign-in'}>
          {t('action.sign_in_another_way')}
        </PageLink>
      </p>
    </>
  );
}

async function signInAs(identifier: Identifier): Promise<void> {
  await begin('SignIn');
  const { verificationId, authenticationOptions } = await requestSignInPasskey(identifier);
  const passkey = await askForPasskey(authenticationOptions);
  await identify(await verifySignInPasskey(passkey, verificationId));
  await finish();
}
