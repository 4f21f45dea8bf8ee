import { setPassword, submit } from '../api/experience.js';
import { forgetCode, keptCode } from '../codes/sent-code.js';
import { HiddenUsername } from '../form/hidden-username.js';
import { keepNotice } from '../form/notice.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { t } from '../i18n.js';
import { shownIdentifier } from '../identifiers.js';
import { Heading } from '../layout/heading.js';
import { navigate } from '../router.js';

/** Chooses a new password in place of one that was forgotten, and has its owner sign in with it. */
export function ResetPassword() {
  const identifier = keptCode('forgot-password')?.identifier;
  const form = useForm(async ({ password = '' }) => {
    await setPassword(password);
    await submit();
    forgetCode();
    keepNotice('description.password_saved');
    navigate('/sign-in', { replace: true });
  });
  return (
    <>
      <Heading>{t('page.reset_password')}</Heading>
      {identifier && <p class="who">{t('description.password_of', { name: shownIdentifier(identifier) })}</p>}
      <form onSubmit={form.onSubmit} noValidate>
        {identifier && <HiddenUsername value={identifier.value} />}
        <PasswordField isNew problem={form.problemOf('password')} />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.save_password')}</SubmitButton>
      </form>
    </>
  );
}
