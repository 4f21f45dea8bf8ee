import { begin, identify, stage, verifyNewPasswordIdentity } from '../api/experience.js';
import { Field } from '../form/field.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { useKept } from '../form/use-kept.js';
import { addingWhatLacks, finish } from '../finish.js';
import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { experience } from '../settings.js';

/** By a username, and a password where the tenant asks for one. */
export function Register() {
  const { signUp, signInMode } = experience;
  const [kept, keep] = useKept('username');
  const form = useForm(async ({ username = '', password = '' }) => {
    await begin('Register');
    await addingWhatLacks(async () => {
      if (signUp.password) await identify(await verifyNewPasswordIdentity(username.trim(), password));
      else {
        await stage('username', username.trim());
        await identify();
      }
      await finish();
    });
  });
  return (
    <>
      <Heading>{t('page.register')}</Heading>
      <form onSubmit={form.onSubmit} noValidate>
        <Field
          name="username"
          label={t('input.username')}
          autocomplete="username"
          value={kept}
          onInput={keep}
          problem={form.problemOf('username')}
        />
        {signUp.password && <PasswordField isNew problem={form.problemOf('password')} />}
        <Terms form={form} isRegistration />
        <ProblemText problem={form.problem?.field === undefined ? form.problem : undefined} />
        <SubmitButton pending={form.pending}>{t('action.create_account')}</SubmitButton>
      </form>
      {signInMode === 'SignInAndRegister' && (
        <p class="aside">
          {t('description.have_account')} <PageLink to="/sign-in">{t('action.sign_in')}</PageLink>
        </p>
      )}
    </>
  );
}
