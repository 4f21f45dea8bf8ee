import { begin, identify, verifyPassword } from '../api/experience.js';
import { HiddenUsername } from '../form/hidden-username.js';
import { Notice } from '../form/notice.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { finish } from '../finish.js';
import { t } from '../i18n.js';
import { shownIdentifier } from '../identifiers.js';
import { ForgotPasswordLink } from '../layout/forgot-password-link.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { canSignInByPasskey } from '../passkeys/passkey-sign-in.js';
import { methodOf } from '../ways.js';
import { useSignInIdentifier } from './sign-in-identifier.js';

/** Shows by a password who one is. */
export function Password() {
  const identifier = useSignInIdentifier();
  const form = useForm(async ({ password = '' }) => {
    if (!identifier) return;
    await begin('SignIn');
    await identify(await verifyPassword(identifier, password));
    await finish();
  });
  if (!identifier) return null;
  return (
    <>
      <Heading>{t('page.password')}</Heading>
      <Notice />
      <p class="who">{t('description.password_of', { name: shownIdentifier(identifier) })}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <HiddenUsername value={identifier.value} />
        <PasswordField problem={form.problemOf('password')} />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.sign_in')}</SubmitButton>
      </form>
      <ForgotPasswordLink />
      {(methodOf(identifier.type)?.verificationCode || canSignInByPasskey()) && (
        <p class="aside">
          <PageLink to="/sign-in/verification-methods">{t('action.sign_in_another_way')}</PageLink>
        </p>
      )}
      <p class="aside">
        <PageLink to="/sign-in">{t('action.use_another_account')}</PageLink>
      </p>
    </>
  );
}
