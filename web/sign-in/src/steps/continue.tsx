import { getInteraction, identify, stage } from '../api/experience.js';
import { Field } from '../form/field.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { addingWhatLacks, finish } from '../finish.js';
import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';

/** Adds what the account lacks: a username or a password. */
export function Continue({ part }: { readonly part: string }) {
  const form = useForm(async ({ username, password = '' }) => {
    if (username === undefined) await stage('password', password);
    else await stage('username', username.trim());
    await addingWhatLacks(async () => {
      const { interactionEvent, userId } = await getInteraction();
      if (interactionEvent === 'Register' && userId === undefined) await identify();
      await finish();
    });
  });
  if (part !== 'username' && part !== 'password') {
    return (
      <>
        <Heading>{t('page.continue')}</Heading>
        <p>{t('description.continue_unsupported')}</p>
      </>
    );
  }
  return (
    <>
      <Heading>{t('page.continue')}</Heading>
      <p>{t(`description.continue_${part}`)}</p>
      <form onSubmit={form.onSubmit} noValidate>
        {part === 'password' ? (
          <PasswordField isNew problem={form.problemOf('password')} />
        ) : (
          <Field
            name="username"
            label={t('input.username')}
            autocomplete="username"
            problem={form.problemOf('username')}
          />
        )}
        <ProblemText problem={form.problem?.field === undefined ? form.problem : undefined} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
    </>
  );
}
