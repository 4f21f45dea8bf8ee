import { begin } from '../api/experience.js';
import { codePage, sendCode } from '../codes/sent-code.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { shownIdentifier } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { canSignInByPasskey } from '../passkeys/passkey-sign-in.js';
import { navigate } from '../router.js';
import { methodOf } from '../ways.js';
import { useSignInIdentifier } from './sign-in-identifier.js';

/** Chooses how to show who one is. */
export function VerificationMethods() {
  const identifier = useSignInIdentifier();
  const form = useForm(async () => {
    if (!identifier) return;
    await begin('SignIn');
    await sendCode({ flow: 'sign-in', event: 'SignIn', identifier, from: '/sign-in' });
    navigate(codePage('sign-in'));
  });
  if (!identifier) return null;
  const method = methodOf(identifier.type);
  return (
    <>
      <Heading>{t('page.verification_methods')}</Heading>
      {method?.verificationCode && (
        <form onSubmit={form.onSubmit} noValidate>
          <ProblemText problem={form.problem} />
          <SubmitButton pending={form.pending}>
            {t('action.use_code', { address: shownIdentifier(identifier) })}
          </SubmitButton>
        </form>
      )}
      {method?.password !== false && (
        <button type="button" class="secondary" onClick={() => navigate('/sign-in/password')}>
          {t('action.use_password')}
        </button>
      )}
      {canSignInByPasskey() && (
        <button type="button" class="secondary" onClick={() => navigate('/sign-in/passkey')}>
          {t('mfa.use_passkey')}
        </button>
      )}
      <p class="aside">
        <PageLink to="/sign-in">{t('action.use_another_account')}</PageLink>
      </p>
    </>
  );
}
